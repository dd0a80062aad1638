def tokenize(text):
    i = 0
    while i < len(text):
        ch = text[i]
        if ch.isspace():
            i += 1
        elif ch.isdigit() or ch == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield "num", float(text[i:j])
            i = j
        elif ch in "+-*/()^":
            yield "op", ch
            i += 1
        else:
            raise SyntaxError(f"unexpected {ch!r} at {i}")
    yield "end", None


class Parser:
    levels = [("+", "-"), ("*", "/")]
    actions = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: a / b,
    }

    def __init__(self, text):
        self.tokens = tokenize(text)
        self.advance()

    def advance(self):
        self.kind, self.value = next(self.tokens)

    def parse(self):
        result = self.binary(0)
        if self.kind != "end":
            raise SyntaxError(f"trailing {self.value!r}")
        return result

    def binary(self, level):
        if level == len(self.levels):
            return self.power()
        left = self.binary(level + 1)
        while self.kind == "op" and self.value in self.levels[level]:
            op = self.value
            self.advance()
            left = self.actions[op](left, self.binary(level + 1))
        return left

    def power(self):
        base = self.atom()
        if self.value == "^":
            self.advance()
            return base ** self.power()
        return base

    def atom(self):
        if self.kind == "num":
            v = self.value
            self.advance()
            return v
        if self.value == "-":
            self.advance()
            return -self.power()
        if self.value == "(":
            self.advance()
            v = self.binary(0)
            if self.value != ")":
                raise SyntaxError("expected )")
            self.advance()
            return v
        raise SyntaxError(f"unexpected {self.value!r}")


for text in [
    "1 + 2 * 3",
    "(1 + 2) * 3",
    "2 ^ 3 ^ 2",
    "-2 ^ 2",
    "10 / 4 - 1",
    "1 +",
    "2 $ 3",
    "(1",
    "1 2",
    "1 / 0",
]:
    try:
        print(text, "=", Parser(text).parse())
    except (SyntaxError, ZeroDivisionError) as e:
        print(text, "->", type(e).__name__, e)
