"""Groups of characters, and templates."""

ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
whitespace = " \t\n\r\x0b\x0c"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Each word with a capital."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


class Template:
    """A text with places such as $name to fill in."""

    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _filled(self, mapping, strict):
        text = self.template
        parts = []
        i = 0
        while i < len(text):
            j = text.find(self.delimiter, i)
            if j < 0:
                break
            parts.append(text[i:j])
            if text[j + 1:j + 2] == self.delimiter:
                parts.append(self.delimiter)
                i = j + 2
                continue
            braced = text[j + 1:j + 2] == "{"
            start = end = j + (2 if braced else 1)
            while end < len(text) and _continues_name(text[end], end == start):
                end += 1
            name = text[start:end]
            if not name or (braced and text[end:end + 1] != "}"):
                if strict:
                    before = text[:j].splitlines(keepends=True)
                    line = max(1, len(before))
                    column = j + 1 - len("".join(before[:-1]))
                    raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")
                parts.append(self.delimiter)
                i = j + 1
                continue
            i = end + 1 if braced else end
            if name in mapping or strict:
                parts.append(str(mapping[name]))
            else:
                parts.append(text[j:i])
        parts.append(text[i:])
        return "".join(parts)

    def substitute(self, mapping=None, /, **kws):
        return self._filled({**(mapping or {}), **kws}, True)

    def safe_substitute(self, mapping=None, /, **kws):
        return self._filled({**(mapping or {}), **kws}, False)


def _continues_name(char, is_first):
    return char == "_" or "a" <= char.lower() <= "z" or (not is_first and "0" <= char <= "9")
