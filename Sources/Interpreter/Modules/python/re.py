"""Regular expressions. Reading and matching them is in Swift."""

from enum import IntFlag as _IntFlag


class RegexFlag(_IntFlag):
    """Options of a pattern."""

    NOFLAG = 0
    IGNORECASE = I = 2
    LOCALE = L = 4
    MULTILINE = M = 8
    DOTALL = S = 16
    UNICODE = U = 32
    VERBOSE = X = 64
    DEBUG = 128
    ASCII = A = 256

    def __repr__(self):
        names = [f"re.{item._name_}" for item in RegexFlag if item._value_ and item._value_ & self._value_]
        return "|".join(names) or "re.NOFLAG"

    __str__ = __repr__


NOFLAG = RegexFlag.NOFLAG
IGNORECASE = I = RegexFlag.IGNORECASE
MULTILINE = M = RegexFlag.MULTILINE
DOTALL = S = RegexFlag.DOTALL
UNICODE = U = RegexFlag.UNICODE
VERBOSE = X = RegexFlag.VERBOSE
ASCII = A = RegexFlag.ASCII


class error(Exception):
    """Raised for a pattern that is none; says where."""

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            self.lineno = pattern.count("\n", 0, pos) + 1
            self.colno = pos - pattern.rfind("\n", 0, pos)
            msg = f"{msg} at position {pos}"
            if "\n" in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        Exception.__init__(self, msg)


class Match:
    """Where a pattern was found."""

    def __init__(self, pattern, string, pos, endpos, spans):
        self.re = pattern
        self.string = string
        self.pos = pos
        self.endpos = endpos
        self._spans = spans

    def _index(self, group):
        if isinstance(group, str):
            if group not in self.re.groupindex:
                raise IndexError("no such group")
            return self.re.groupindex[group]
        if not isinstance(group, int) or not 0 <= group <= self.re.groups:
            raise IndexError("no such group")
        return group

    def _text(self, index, default=None):
        start, end = self._spans[2 * index], self._spans[2 * index + 1]
        return default if end < 0 else self.string[start:end]

    def group(self, *groups):
        if not groups:
            return self._text(0)
        texts = tuple([self._text(self._index(group)) for group in groups])
        return texts[0] if len(texts) == 1 else texts

    def __getitem__(self, group):
        return self._text(self._index(group))

    def groups(self, default=None):
        return tuple([self._text(i, default) for i in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._text(i, default) for name, i in self.re.groupindex.items()}

    def start(self, group=0):
        return self._spans[2 * self._index(group)]

    def end(self, group=0):
        return self._spans[2 * self._index(group) + 1]

    def span(self, group=0):
        i = self._index(group)
        return (self._spans[2 * i], self._spans[2 * i + 1])

    @property
    def regs(self):
        return tuple([self.span(i) for i in range(self.re.groups + 1)])

    @property
    def lastindex(self):
        best, end = None, -1
        for i in range(1, self.re.groups + 1):
            if self._spans[2 * i + 1] > end:
                best, end = i, self._spans[2 * i + 1]
        return best

    @property
    def lastgroup(self):
        last = self.lastindex
        return next((name for name, i in self.re.groupindex.items() if i == last), None)

    def expand(self, template):
        return _expanded(_template(template, self.re), self)

    def __bool__(self):
        return True

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        return f"<re.Match object; span={self.span()!r}, match={self.group()!r}>"


class Pattern:
    """A pattern that was read once and is matched many times."""

    def __init__(self, pattern, flags, program):
        self.pattern = pattern
        self.flags = flags
        self.groups = program.groups
        self.groupindex = program.names
        self._program = program

    def _found(self, string, pos, endpos, mode, nonempty_at=-1):
        if not isinstance(string, str):
            raise TypeError(f"expected string or bytes-like object, got '{type(string).__name__}'")
        end = len(string) if endpos is None else min(max(endpos, 0), len(string))
        pos = min(max(pos, 0), len(string))
        spans = self._program.run(string, pos, end, mode, nonempty_at)
        return None if spans is None else Match(self, string, pos, end, spans)

    def match(self, string, pos=0, endpos=None):
        return self._found(string, pos, endpos, "match")

    def fullmatch(self, string, pos=0, endpos=None):
        return self._found(string, pos, endpos, "fullmatch")

    def search(self, string, pos=0, endpos=None):
        return self._found(string, pos, endpos, "search")

    def finditer(self, string, pos=0, endpos=None):
        nonempty_at = -1
        while True:
            found = self._found(string, pos, endpos, "search", nonempty_at)
            if found is None:
                return
            yield found
            pos = found.end()
            nonempty_at = pos if found.start() == pos else -1

    def findall(self, string, pos=0, endpos=None):
        if self.groups == 0:
            return [found.group() for found in self.finditer(string, pos, endpos)]
        if self.groups == 1:
            return [found._text(1, "") for found in self.finditer(string, pos, endpos)]
        return [found.groups("") for found in self.finditer(string, pos, endpos)]

    def subn(self, repl, string, count=0):
        if not callable(repl):
            parts = _template(repl, self)
            replace = lambda found: _expanded(parts, found)
        else:
            replace = repl
        result = []
        last = made = 0
        for found in self.finditer(string):
            result.append(string[last:found.start()])
            result.append(replace(found))
            last = found.end()
            made += 1
            if made == count:
                break
        result.append(string[last:])
        return "".join(result), made

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def split(self, string, maxsplit=0):
        result = []
        last = made = 0
        for found in self.finditer(string):
            result.append(string[last:found.start()])
            result.extend(found.groups())
            last = found.end()
            made += 1
            if made == maxsplit:
                break
        result.append(string[last:])
        return result

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self.pattern == other.pattern and self.flags == other.flags

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        flags = RegexFlag(self.flags & ~32)
        shown = repr(self.pattern)
        return f"re.compile({shown}, {flags!r})" if flags._value_ else f"re.compile({shown})"


_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "a": "\a", "b": "\b", "\\": "\\"}


def _template(repl, pattern):
    """A replacement as a list of texts and group numbers."""
    parts = []
    i = 0
    while i < len(repl):
        j = repl.find("\\", i)
        if j < 0:
            break
        parts.append(repl[i:j])
        char = repl[j + 1:j + 2]
        if not char:
            raise error("bad escape (end of pattern)", repl, j)
        if char == "g":
            end = repl.find(">", j)
            if repl[j + 2:j + 3] != "<":
                raise error("missing <", repl, j + 2)
            if end < 0:
                raise error("missing >, unterminated name", repl, j + 3)
            name = repl[j + 3:end]
            if name.isdigit():
                index = int(name)
            elif name in pattern.groupindex:
                index = pattern.groupindex[name]
            elif name.isidentifier():
                raise IndexError(f"unknown group name {name!r}")
            else:
                raise error(f"bad character in group name {name!r}", repl, j + 3)
            i = end + 1
        elif char in "123456789":
            digits = char
            if repl[j + 2:j + 3].isdigit():
                digits += repl[j + 2]
            index = int(digits)
            i = j + 1 + len(digits)
        elif char == "0":
            parts.append("\0")
            i = j + 2
            continue
        elif char in _ESCAPES:
            parts.append(_ESCAPES[char])
            i = j + 2
            continue
        elif char.isascii() and char.isalpha():
            raise error(f"bad escape \\{char}", repl, j)
        else:
            parts.append("\\" + char)
            i = j + 2
            continue
        if index > pattern.groups:
            raise error(f"invalid group reference {index}", repl, j + 1)
        parts.append(index)
    parts.append(repl[i:])
    return parts


def _expanded(parts, found):
    return "".join([part if isinstance(part, str) else found._text(part, "") for part in parts])


_cache = {}


def compile(pattern, flags=0):
    """Read a pattern."""
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, str):
        raise TypeError("first argument must be string or compiled pattern")
    flags = int(flags)
    key = (pattern, flags)
    if key not in _cache:
        program = _compile(pattern, flags)
        if isinstance(program, tuple):
            raise error(program[0], pattern, program[1] if program[1] >= 0 else None)
        if len(_cache) >= 512:
            _cache.clear()
        total = program.flags
        _cache[key] = Pattern(pattern, total if total & 256 else total | 32, program)
    return _cache[key]


def match(pattern, string, flags=0):
    """Match at the start of a text."""
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """Match all of a text."""
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """Find the first match in a text."""
    return compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    """The texts of all matches, or of their groups."""
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """All matches, one after the other."""
    return compile(pattern, flags).finditer(string)


def sub(pattern, repl, string, count=0, flags=0):
    """The text with the matches replaced."""
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    """The text with the matches replaced, and how many there were."""
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    """The parts of a text between the matches."""
    return compile(pattern, flags).split(string, maxsplit)


def escape(pattern):
    """The pattern that matches a text as it stands."""
    return "".join(["\\" + char if char in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f" else char for char in pattern])


def purge():
    """Forget the patterns that were read."""
    _cache.clear()
