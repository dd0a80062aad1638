"""JSON: texts to values and back."""


class JSONDecodeError(ValueError):
    """Raised where a text is no JSON; says where."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\b": "\\b"}


def _quoted(text, ensure_ascii):
    parts = []
    for char in text:
        code = ord(char)
        if char in _ESCAPES:
            parts.append(_ESCAPES[char])
        elif code < 32 or (ensure_ascii and 127 <= code < 65536):
            parts.append(f"\\u{code:04x}")
        elif ensure_ascii and code >= 65536:
            code -= 65536
            parts.append(f"\\u{0xd800 | code >> 10:04x}\\u{0xdc00 | code & 0x3ff:04x}")
        else:
            parts.append(char)
    return '"' + "".join(parts) + '"'


class JSONEncoder:
    """Makes JSON of values."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
                 sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        return "".join(self.iterencode(o))

    def iterencode(self, o):
        parts = []
        indent = self.indent
        if isinstance(indent, int) and not isinstance(indent, bool):
            indent = " " * indent
        self._write(o, parts, [], indent, "")
        return parts

    def _number(self, value):
        if value != value:
            text = "NaN"
        elif value == float("inf"):
            text = "Infinity"
        elif value == float("-inf"):
            text = "-Infinity"
        else:
            return float.__repr__(value)
        if not self.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant")
        return text

    def _scalar(self, o):
        if isinstance(o, str):
            return _quoted(o, self.ensure_ascii)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self._number(o)
        return None

    def _write(self, o, parts, around, indent, margin):
        text = self._scalar(o)
        if text is not None:
            parts.append(text)
            return
        if self.check_circular:
            if any(other is o for other in around):
                raise ValueError("Circular reference detected")
            around.append(o)
        if isinstance(o, (list, tuple)):
            self._write_list(o, parts, around, indent, margin)
        elif isinstance(o, dict):
            self._write_dict(o, parts, around, indent, margin)
        else:
            self._write(self.default(o), parts, around, indent, margin)
        if self.check_circular:
            around.pop()

    def _write_list(self, o, parts, around, indent, margin):
        if not o:
            parts.append("[]")
            return
        inner = margin if indent is None else margin + indent
        first = "[" if indent is None else "[\n" + inner
        between = self.item_separator if indent is None else self.item_separator + "\n" + inner
        parts.append(first)
        for index, item in enumerate(o):
            if index:
                parts.append(between)
            self._write(item, parts, around, indent, inner)
        parts.append("]" if indent is None else "\n" + margin + "]")

    def _write_dict(self, o, parts, around, indent, margin):
        if not o:
            parts.append("{}")
            return
        inner = margin if indent is None else margin + indent
        first = "{" if indent is None else "{\n" + inner
        between = self.item_separator if indent is None else self.item_separator + "\n" + inner
        parts.append(first)
        items = sorted(o.items()) if self.sort_keys else o.items()
        is_first = True
        for key, value in items:
            if not isinstance(key, str):
                name = self._scalar(key)
                if name is None:
                    if self.skipkeys:
                        continue
                    raise TypeError(
                        f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")
                key = name
            if not is_first:
                parts.append(between)
            is_first = False
            parts.append(_quoted(key, self.ensure_ascii))
            parts.append(self.key_separator)
            self._write(value, parts, around, indent, inner)
        parts.append("}" if indent is None else "\n" + margin + "}")


_BACKSLASHED = {
    '"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_SPACES = " \t\n\r"
_DIGITS = "0123456789"


class JSONDecoder:
    """Makes values of JSON."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or float
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        value, end = self.raw_decode(s, self._skip(s, 0))
        end = self._skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        return self._value(s, idx)

    def _skip(self, s, i):
        while i < len(s) and s[i] in _SPACES:
            i += 1
        return i

    def _value(self, s, i):
        char = s[i:i + 1]
        if char == '"':
            return self._string(s, i + 1)
        if char == "{":
            return self._object(s, i + 1)
        if char == "[":
            return self._array(s, i + 1)
        for text, value in (("null", None), ("true", True), ("false", False)):
            if s.startswith(text, i):
                return value, i + len(text)
        for text in ("NaN", "Infinity", "-Infinity"):
            if s.startswith(text, i):
                return self.parse_constant(text), i + len(text)
        return self._number(s, i)

    def _number(self, s, i):
        start = i
        if s[i:i + 1] == "-":
            i += 1
        digits = i
        while i < len(s) and s[i] in _DIGITS:
            i += 1
        if i == digits:
            raise JSONDecodeError("Expecting value", s, start)
        if s[digits] == "0":
            i = digits + 1
        is_float = False
        if s[i:i + 1] == "." and s[i + 1:i + 2] and s[i + 1] in _DIGITS:
            is_float = True
            i += 1
            while i < len(s) and s[i] in _DIGITS:
                i += 1
        if s[i:i + 1] and s[i] in "eE":
            j = i + 1
            if s[j:j + 1] and s[j] in "+-":
                j += 1
            if s[j:j + 1] and s[j] in _DIGITS:
                is_float = True
                i = j
                while i < len(s) and s[i] in _DIGITS:
                    i += 1
        text = s[start:i]
        return (self.parse_float(text) if is_float else self.parse_int(text)), i

    def _string(self, s, i):
        begin = i - 1
        parts = []
        while True:
            start = i
            while i < len(s) and s[i] != '"' and s[i] != "\\" and s[i] >= " ":
                i += 1
            if i > start:
                parts.append(s[start:i])
            if i >= len(s):
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            char = s[i]
            if char == '"':
                return "".join(parts), i + 1
            if char != "\\":
                if self.strict:
                    raise JSONDecodeError("Invalid control character at", s, i)
                parts.append(char)
                i += 1
                continue
            escape = s[i + 1:i + 2]
            if not escape:
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            if escape != "u":
                if escape not in _BACKSLASHED:
                    raise JSONDecodeError("Invalid \\escape", s, i)
                parts.append(_BACKSLASHED[escape])
                i += 2
                continue
            code = self._code(s, i + 2)
            i += 6
            if 0xd800 <= code <= 0xdbff and s[i:i + 2] == "\\u":
                low = self._code(s, i + 2)
                if 0xdc00 <= low <= 0xdfff:
                    code = 0x10000 + ((code - 0xd800) << 10 | (low - 0xdc00))
                    i += 6
            parts.append(chr(code))

    def _code(self, s, i):
        digits = s[i:i + 4]
        if len(digits) != 4 or not all(digit in "0123456789abcdefABCDEF" for digit in digits):
            raise JSONDecodeError("Invalid \\uXXXX escape", s, i - 1)
        return int(digits, 16)

    def _object(self, s, i):
        pairs = []
        i = self._skip(s, i)
        if s[i:i + 1] == "}":
            return self._finished(pairs), i + 1
        if s[i:i + 1] != '"':
            raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)
        while True:
            key, i = self._string(s, i + 1)
            i = self._skip(s, i)
            if s[i:i + 1] != ":":
                raise JSONDecodeError("Expecting ':' delimiter", s, i)
            value, i = self._value(s, self._skip(s, i + 1))
            pairs.append((key, value))
            i = self._skip(s, i)
            if s[i:i + 1] == "}":
                return self._finished(pairs), i + 1
            if s[i:i + 1] != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            i = self._skip(s, i + 1)
            if s[i:i + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)

    def _finished(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        result = dict(pairs)
        return result if self.object_hook is None else self.object_hook(result)

    def _array(self, s, i):
        values = []
        i = self._skip(s, i)
        if s[i:i + 1] == "]":
            return values, i + 1
        while True:
            value, i = self._value(s, i)
            values.append(value)
            i = self._skip(s, i)
            if s[i:i + 1] == "]":
                return values, i + 1
            if s[i:i + 1] != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            i = self._skip(s, i + 1)


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False, **kw):
    """JSON of a value."""
    return (cls or JSONEncoder)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
        indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)


def loads(s, *, cls=None, **kw):
    """The value of a JSON text."""
    if not isinstance(s, str):
        raise TypeError(f"the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}")
    return (cls or JSONDecoder)(**kw).decode(s)


def dump(obj, fp, **kw):
    """Write JSON of a value to an object with `write`."""
    fp.write(dumps(obj, **kw))


def load(fp, **kw):
    """The value of the JSON that an object with `read` gives."""
    return loads(fp.read(), **kw)
