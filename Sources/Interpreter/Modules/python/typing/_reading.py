"""Reads an annotation that is written as a text: names, attributes, subscripts, `|` and constants."""

__name__ = "typing"

import builtins
import re

_TOKEN = re.compile(r"""\s*(?:(\.\.\.)|([^\W\d]\w*)|(-?\d+)|("[^"\\]*"|'[^'\\]*')|([][(),.|*]))""")


def _tokens(text):
    result, place = [], 0
    text = text.strip()
    while place < len(text):
        found = _TOKEN.match(text, place)
        if found is None:
            raise SyntaxError(f"Forward reference must be an expression -- got {text!r}")
        result.append((found.lastindex, found.group(found.lastindex)))
        place = found.end()
    return result


def parsed(text):
    """The tree of an annotation; SyntaxError where the text is no expression."""
    reader = _Reader(text)
    tree = reader.items(None)
    if reader.place != len(reader.tokens):
        reader.refuse()
    return tree


class _Reader:
    def __init__(self, text):
        self.text = text
        self.tokens = _tokens(text)
        self.place = 0

    def refuse(self):
        raise SyntaxError(f"Forward reference must be an expression -- got {self.text!r}")

    def peek(self):
        return self.tokens[self.place][1] if self.place < len(self.tokens) else None

    def take(self, text):
        if self.peek() != text:
            return False
        self.place += 1
        return True

    def items(self, end):
        """Expressions with commas between them; one alone is no tuple."""
        found, is_tuple = [], False
        while self.peek() != end or not (found or end):
            if self.take("*"):
                found.append(("star", self.union()))
                is_tuple = True
            else:
                found.append(self.union())
            if not self.take(","):
                break
            is_tuple = True
        return ("tuple", found) if is_tuple or not found else found[0]

    def union(self):
        tree = self.primary()
        while self.take("|"):
            tree = ("union", tree, self.primary())
        return tree

    def primary(self):
        tree = self.atom()
        while True:
            if self.take("."):
                if self.place == len(self.tokens) or self.tokens[self.place][0] != 2:
                    self.refuse()
                tree = ("attribute", tree, self.tokens[self.place][1])
                self.place += 1
            elif self.take("["):
                tree = ("subscript", tree, self.items("]"))
                if not self.take("]"):
                    self.refuse()
            else:
                return tree

    def atom(self):
        if self.place == len(self.tokens):
            self.refuse()
        kind, text = self.tokens[self.place]
        self.place += 1
        if kind == 1:
            return "constant", ...
        if kind == 2:
            constants = {"None": None, "True": True, "False": False}
            return ("constant", constants[text]) if text in constants else ("name", text)
        if kind == 3:
            return "constant", int(text)
        if kind == 4:
            return "constant", text[1:-1]
        if text == "(":
            tree = self.items(")")
            if self.take(")"):
                return tree
        elif text == "[":
            tree = self.items("]")
            if self.take("]"):
                return "list", tree[1] if tree[0] == "tuple" else [tree]
        self.refuse()


def evaluated(tree, globalns, localns):
    """The value of an annotation's tree."""
    kind = tree[0]
    if kind == "tuple" and len(tree[1]) == 1 and tree[1][0][0] == "star":
        return evaluated(tree[1][0], globalns, localns)
    if kind == "constant":
        return tree[1]
    if kind == "name":
        for names in (localns, globalns, vars(builtins)):
            if tree[1] in names:
                return names[tree[1]]
        raise NameError(f"name {tree[1]!r} is not defined")
    if kind == "attribute":
        return getattr(evaluated(tree[1], globalns, localns), tree[2])
    if kind == "subscript":
        return evaluated(tree[1], globalns, localns)[evaluated(tree[2], globalns, localns)]
    if kind == "union":
        return evaluated(tree[1], globalns, localns) | evaluated(tree[2], globalns, localns)
    if kind == "star":
        return next(iter(evaluated(tree[1], globalns, localns)))
    items = [evaluated(item, globalns, localns) for item in tree[1]]
    return tuple(items) if kind == "tuple" else items
