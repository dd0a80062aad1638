"""Texts with places such as $name to fill in."""

__name__ = "string"

import re
from collections import ChainMap

_nothing = {}


class Template:
    """A text with places such as $name to fill in."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        pattern = cls.__dict__.get("pattern")
        if pattern is None:
            name = cls.idpattern
            delimiter = re.escape(cls.delimiter)
            pattern = (
                rf"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{name})"
                rf"|{{(?P<braced>{cls.braceidpattern or name})}}|(?P<invalid>))")
        cls.pattern = pattern if isinstance(pattern, re.Pattern) else re.compile(
            pattern, cls.flags | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _invalid(self, found):
        place = found.start("invalid")
        lines = self.template[:place].splitlines(keepends=True)
        if not lines:
            line, column = 1, 1
        else:
            line, column = len(lines), place - len("".join(lines[:-1]))
        raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")

    def _filled(self, mapping, kws, strict):
        if mapping is _nothing:
            mapping = kws
        elif kws:
            mapping = ChainMap(kws, mapping)

        def convert(found):
            name = found.group("named") or found.group("braced")
            if name is not None:
                if strict:
                    return str(mapping[name])
                try:
                    return str(mapping[name])
                except KeyError:
                    return found.group()
            if found.group("escaped") is not None:
                return self.delimiter
            if found.group("invalid") is not None:
                if strict:
                    self._invalid(found)
                return found.group()
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(convert, self.template)

    def substitute(self, mapping=_nothing, /, **kws):
        """The text with every place filled in."""
        return self._filled(mapping, kws, True)

    def safe_substitute(self, mapping=_nothing, /, **kws):
        """The text with those places filled in that there are values for."""
        return self._filled(mapping, kws, False)

    def is_valid(self):
        """Whether every place is a name."""
        for found in self.pattern.finditer(self.template):
            if found.group("invalid") is not None:
                return False
            if not any(found.group(name) is not None for name in ("named", "braced", "escaped")):
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return True

    def get_identifiers(self):
        """The names of the places, each once."""
        names = []
        for found in self.pattern.finditer(self.template):
            name = found.group("named") or found.group("braced")
            if name is not None and name not in names:
                names.append(name)
            elif name is None and found.group("invalid") is None and found.group("escaped") is None:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return names


Template.__init_subclass__()
