"""The formatter behind `str.format`, to derive others from."""

__name__ = "string"

_MIXED = "cannot switch from manual field specification to automatic field numbering"


class Formatter:
    """Fills in the fields of a text."""

    def format(self, format_string, /, *args, **kwargs):
        """The text with its fields filled in."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """The same with the values in a sequence and a mapping."""
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if field is None:
                continue
            if field == "":
                if auto_arg_index is False:
                    raise ValueError(_MIXED)
                field = str(auto_arg_index)
                auto_arg_index += 1
            elif field.isdigit():
                if auto_arg_index:
                    raise ValueError(_MIXED)
                auto_arg_index = False
            value, key = self.get_field(field, args, kwargs)
            used_args.add(key)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(
                spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index=auto_arg_index)
            result.append(self.format_field(value, spec))
        return "".join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        """The value of a field's number or name."""
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        """Can be overridden to refuse values that no field uses."""

    def format_field(self, value, format_spec):
        """The text of a value."""
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        """The value after `!r`, `!s` or `!a`."""
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        """The literal texts and the fields after them: text, name, specification, conversion."""
        return iter(_parts(format_string))

    def get_field(self, field_name, args, kwargs):
        """The value of a field such as `0.name[key]`, and the number or name that it begins with."""
        first, rest = _field_parts(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            value = getattr(value, name) if is_attribute else value[name]
        return value, first


def _parts(text):
    """The parts of a text with fields in braces."""
    parts, literal, place = [], "", 0
    while place < len(text):
        char = text[place]
        place += 1
        if char not in "{}":
            literal += char
        elif text[place:place + 1] == char:
            parts.append((literal + char, None, None, None))
            literal = ""
            place += 1
        elif char == "}":
            raise ValueError("Single '}' encountered in format string")
        else:
            end = _closing(text, place)
            name, conversion, spec = _field(text[place:end])
            parts.append((literal, name, spec, conversion))
            literal = ""
            place = end + 1
    if literal:
        parts.append((literal, None, None, None))
    return parts


def _closing(text, place):
    if place == len(text):
        raise ValueError("Single '{' encountered in format string")
    depth = 1
    while place < len(text):
        depth += (text[place] == "{") - (text[place] == "}")
        if depth == 0:
            return place
        place += 1
    raise ValueError("expected '}' before end of string")


def _field(text):
    """The name, conversion and specification of a field."""
    place, in_brackets = 0, False
    while place < len(text) and (in_brackets or text[place] not in ":!"):
        if text[place] == "{":
            raise ValueError("unexpected '{' in field name")
        in_brackets = text[place] == "[" or in_brackets and text[place] != "]"
        place += 1
    name = text[:place]
    if place == len(text):
        return name, None, ""
    if text[place] == ":":
        return name, None, text[place + 1:]
    if place + 1 == len(text):
        raise ValueError("unmatched '{' in format spec")
    conversion, rest = text[place + 1], text[place + 2:]
    if rest and rest[0] != ":":
        raise ValueError("expected ':' after conversion specifier")
    return name, conversion, rest[1:]


def _first_of(text, start):
    """The place of the first dot or bracket, or the end."""
    found = [text.find(char, start) for char in ".["]
    return min([place for place in found if place >= 0], default=len(text))


def _field_parts(name):
    """`0.name[key]` as its beginning and its steps."""
    end = _first_of(name, 0)
    first, rest, steps = name[:end], name[end:], []
    while rest:
        if rest[0] == ".":
            end = _first_of(rest, 1)
            key, rest = rest[1:end], rest[end:]
            steps.append((True, key))
        elif rest[0] == "[":
            end = rest.find("]")
            if end < 0:
                raise ValueError("Missing ']' in format string")
            key, rest = rest[1:end], rest[end + 1:]
            steps.append((False, int(key) if key.isdigit() else key))
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if not key:
            raise ValueError("Empty attribute in format string")
    return (int(first) if first.isdigit() else first), steps
