class Lines:
    def __init__(self, text):
        self.text, self.open = text, False

    def __enter__(self):
        self.open = True
        self.it = iter(self.text.split("\n"))
        return self

    def __exit__(self, *exc):
        self.open = False
        return exc[0] is StopAsyncIteration

    def __iter__(self):
        return self

    def __next__(self):
        if not self.open:
            raise ValueError("I/O operation on closed lines")
        return next(self.it)


with Lines("a\nb\n\nc") as f:
    print(next(f))
    for n, line in enumerate(f, 2):
        print(n, repr(line))
try:
    next(f)
except ValueError as e:
    print(e)
with Lines("1\n2") as f, Lines("x\ny\nz") as g:
    print(list(zip(f, g)), f.open, g.open)
print(f.open, g.open)
