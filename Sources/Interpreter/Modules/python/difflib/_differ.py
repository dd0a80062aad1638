"""Differences that show where a line has changed."""

__name__ = "difflib"

import re
from difflib._matcher import SequenceMatcher


def IS_LINE_JUNK(line):
    """Whether a line is blank but for one `#`."""
    return re.fullmatch(r"\s*(?:#\s*)?", line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    """Whether a character is a blank or a tab."""
    return ch in ws


class Differ:
    """Compares lines, and in those that are alike the characters."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """The lines of both with a mark before each, and guides below changed ones."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from _marked("-", a, alo, ahi)
            elif tag == "insert":
                yield from _marked("+", b, blo, bhi)
            else:
                yield from _marked(" ", a, alo, ahi)

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        """Lines that have been replaced, around the pair of them that is most alike."""
        best, cutoff = 0.74, 0.75
        matcher = SequenceMatcher(self.charjunk)
        pair = same = None
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    same = same or (i, j)
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best \
                        and matcher.ratio() > best:
                    best, pair = matcher.ratio(), (i, j)
        if best < cutoff:
            if same is None:
                yield from _plain_replace(a, alo, ahi, b, blo, bhi)
                return
            pair = same
        else:
            same = None
        i, j = pair
        yield from self._around(a, alo, i, b, blo, j)
        if same is None:
            yield from self._changed_line(matcher, a[i], b[j])
        else:
            yield "  " + a[i]
        yield from self._around(a, i + 1, ahi, b, j + 1, bhi)

    def _around(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
        elif alo < ahi:
            yield from _marked("-", a, alo, ahi)
        else:
            yield from _marked("+", b, blo, bhi)

    def _changed_line(self, matcher, old, new):
        matcher.set_seqs(old, new)
        above = below = ""
        for tag, i1, i2, j1, j2 in matcher.get_opcodes():
            if tag == "replace":
                above += "^" * (i2 - i1)
                below += "^" * (j2 - j1)
            elif tag == "delete":
                above += "-" * (i2 - i1)
            elif tag == "insert":
                below += "+" * (j2 - j1)
            else:
                above += " " * (i2 - i1)
                below += " " * (j2 - j1)
        yield from self._qformat(old, new, above, below)

    def _qformat(self, aline, bline, atags, btags):
        """A changed line before and after, with guides below; tabs in it stay tabs in the guides."""
        for mark, line, guide in (("-", aline, atags), ("+", bline, btags)):
            yield f"{mark} {line}"
            guide = "".join([
                char if tag == " " and char.isspace() else tag for char, tag in zip(line, guide)]).rstrip()
            if guide:
                yield f"? {guide}\n"


def _marked(mark, lines, low, high):
    for index in range(low, high):
        yield f"{mark} {lines[index]}"


def _plain_replace(a, alo, ahi, b, blo, bhi):
    """The shorter of two blocks first."""
    if bhi - blo < ahi - alo:
        yield from _marked("+", b, blo, bhi)
        yield from _marked("-", a, alo, ahi)
    else:
        yield from _marked("-", a, alo, ahi)
        yield from _marked("+", b, blo, bhi)


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """The differences of two lists of lines."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """One of the two lists of lines that `ndiff` compared."""
    try:
        mark = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}") from None
    for line in delta:
        if line[:2] in ("  ", mark):
            yield line[2:]
