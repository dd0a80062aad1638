"""Values printed over several lines where one is too short."""

import sys


def _wrapped_text(text, indent, allowance, width):
    """A long text as several quoted parts, broken between words."""
    lines = text.splitlines(True)
    room = width - indent
    parts = []
    for index, line in enumerate(lines):
        rest = repr(line)
        limit = room - (allowance if index == len(lines) - 1 else 0)
        if len(rest) <= limit:
            parts.append(rest)
            continue
        words, current = [], ""
        for char in line:
            if words and not char.isspace() and words[-1] and words[-1][-1].isspace():
                words.append(char)
            elif words:
                words[-1] += char
            else:
                words.append(char)
        for word in words:
            if current and len(repr(current + word)) > limit:
                parts.append(repr(current))
                current = word
            else:
                current += word
        if current:
            parts.append(repr(current))
    return parts


class PrettyPrinter:
    """Formats values."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort_dicts = sort_dicts

    def pprint(self, object):
        print(self.pformat(object), file=self._stream or sys.stdout)

    def pformat(self, object):
        return self._format(object, 0, 0, 1)

    def _one_line(self, object, level):
        if self._depth is not None and level > self._depth:
            if type(object) in (list, dict, tuple) and object:
                return {list: "[...]", dict: "{...}", tuple: "(...)"}[type(object)]
        if type(object) is dict:
            items = self._sorted(object)
            return "{" + ", ".join([
                f"{self._one_line(key, level + 1)}: {self._one_line(value, level + 1)}"
                for key, value in items]) + "}"
        if type(object) is list:
            return "[" + ", ".join([self._one_line(item, level + 1) for item in object]) + "]"
        if type(object) is tuple:
            inner = ", ".join([self._one_line(item, level + 1) for item in object])
            return f"({inner},)" if len(object) == 1 else f"({inner})"
        return repr(object)

    def _sorted(self, object):
        if not self._sort_dicts:
            return list(object.items())
        try:
            return sorted(object.items())
        except TypeError:
            return sorted(object.items(), key=lambda item: (str(type(item[0])), str(item[0])))

    def _format(self, object, indent, allowance, level):
        text = self._one_line(object, level)
        if len(text) <= self._width - indent - allowance:
            return text
        if self._depth is not None and level > self._depth:
            return text
        kind = type(object)
        if kind is dict and object:
            return self._dict(object, indent, allowance, level)
        if kind is list and object:
            return "[" + self._items(object, indent, allowance + 1, level) + "]"
        if kind is tuple and object:
            end = ",)" if len(object) == 1 else ")"
            return "(" + self._items(object, indent, allowance + len(end), level) + end
        if kind in (set, frozenset) and object:
            opening, end = ("{", "}") if kind is set else ("frozenset({", "})")
            return opening + self._items(
                sorted(object), indent + len(opening) - 1, allowance + len(end), level) + end
        if kind is str and object:
            if level == 1:
                indent, allowance = indent + 1, allowance + 1
            parts = _wrapped_text(object, indent, allowance, self._width)
            if len(parts) == 1:
                return parts[0]
            text = ("\n" + " " * indent).join(parts)
            return f"({text})" if level == 1 else text
        return text

    def _dict(self, object, indent, allowance, level):
        indent += self._indent
        parts = []
        items = self._sorted(object)
        for index, (key, value) in enumerate(items):
            name = repr(key)
            last = index == len(items) - 1
            shown = self._format(value, indent + len(name) + 2, allowance + 1 if last else 1, level + 1)
            parts.append(f"{name}: {shown}")
        return "{" + " " * (self._indent - 1) + (",\n" + " " * indent).join(parts) + "}"

    def _items(self, items, indent, allowance, level):
        indent += self._indent
        parts = []
        line = 0
        for index, item in enumerate(items):
            last = index == len(items) - 1
            room = allowance if last else 1
            if self._compact:
                text = self._one_line(item, level + 1)
                if parts and line + len(text) + 2 + room <= self._width - indent + 1:
                    parts[-1] += ", " + text
                    line += len(text) + 2
                    continue
                line = len(text)
            parts.append(self._format(item, indent, room, level + 1))
        return " " * (self._indent - 1) + (",\n" + " " * indent).join(parts)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
            underscore_numbers=False):
    """The text of a value over several lines."""
    return PrettyPrinter(
        indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts).pformat(object)


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    """Print a value over several lines."""
    PrettyPrinter(
        stream=stream, indent=indent, width=width, depth=depth, compact=compact,
        sort_dicts=sort_dicts).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Print a value over several lines, dicts in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)
