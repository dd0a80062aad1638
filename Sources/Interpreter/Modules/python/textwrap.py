"""Paragraphs: filled, indented, dedented."""

_SPACE = " \t\n\x0b\x0c\r"


def _chunks(text):
    """Words and the spaces between them; a word breaks after a hyphen between letters."""
    chunks = []
    word = ""
    for index, char in enumerate(text):
        if word and (char in _SPACE) != (word[-1] in _SPACE):
            chunks.append(word)
            word = ""
        word += char
        if char == "-" and len(word) > 1 and word[-2].isalpha() and text[index + 1:index + 3].isalpha() \
                and len(text) > index + 2:
            chunks.append(word)
            word = ""
    if word:
        chunks.append(word)
    return chunks


class TextWrapper:
    """Breaks paragraphs into lines."""

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True,
                 replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
                 drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
                 placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def wrap(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = "".join([" " if char in _SPACE else char for char in text])
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        chunks = _chunks(text)
        if not self.break_on_hyphens:
            joined = []
            for chunk in chunks:
                if joined and joined[-1].endswith("-") and not chunk.isspace():
                    joined[-1] += chunk
                else:
                    joined.append(chunk)
            chunks = joined
        chunks.reverse()
        lines = []
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            room = self.width - len(indent)
            if self.drop_whitespace and not chunks[-1].strip() and lines:
                chunks.pop()
                if not chunks:
                    break
            line, length = self._line(chunks, room)
            if not line:
                continue
            if self.max_lines is None or len(lines) + 1 < self.max_lines or (
                    not any(chunk.strip() for chunk in chunks) and length <= room):
                lines.append(indent + "".join(line))
                continue
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= room:
                    line.append(self.placeholder)
                    lines.append(indent + "".join(line))
                    break
                length -= len(line.pop())
            else:
                if lines and len(lines[-1].rstrip()) + len(self.placeholder) <= self.width:
                    lines[-1] = lines[-1].rstrip() + self.placeholder
                else:
                    lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def _line(self, chunks, room):
        line, length = [], 0
        while chunks and length + len(chunks[-1]) <= room:
            length += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > room:
            space = max(1, room - length)
            if self.break_long_words:
                line.append(chunks[-1][:space])
                length += len(line[-1])
                chunks[-1] = chunks[-1][space:]
            elif not line:
                length += len(chunks[-1])
                line.append(chunks.pop())
        if self.drop_whitespace and line and not line[-1].strip():
            length -= len(line.pop())
        return line, length

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """The lines of a paragraph."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """A paragraph with line breaks."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """A text cut to a width at the end of a word."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """The text without the indentation that all lines share."""
    lines = text.split("\n")
    margin = None
    for line in lines:
        content = line.lstrip(" \t")
        if not content:
            continue
        indent = line[:len(line) - len(content)]
        if margin is None:
            margin = indent
        else:
            shared = 0
            while shared < len(margin) and shared < len(indent) and margin[shared] == indent[shared]:
                shared += 1
            margin = margin[:shared]
    margin = margin or ""
    return "\n".join(["" if not line.strip(" \t") else line[len(margin):] for line in lines])


def indent(text, prefix, predicate=None):
    """The text with a prefix before each line that is not empty."""
    if predicate is None:
        predicate = str.strip
    return "".join([prefix + line if predicate(line) else line for line in text.splitlines(True)])
