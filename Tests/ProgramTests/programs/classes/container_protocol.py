class Grid:
    def __init__(self, rows, cols, fill="."):
        self.rows, self.cols = rows, cols
        self.cells = {}
        self.fill = fill

    def __getitem__(self, key):
        if isinstance(key, tuple):
            r, c = key
            return self.cells.get((r, c), self.fill)
        if isinstance(key, slice):
            return [self[r] for r in range(*key.indices(self.rows))]
        if not 0 <= key < self.rows:
            raise IndexError(f"row {key}")
        return "".join(self[key, c] for c in range(self.cols))

    def __setitem__(self, key, value):
        self.cells[key] = value

    def __delitem__(self, key):
        del self.cells[key]

    def __len__(self):
        return self.rows

    def __contains__(self, value):
        return value in self.cells.values()


g = Grid(3, 4)
g[0, 0] = "#"
g[2, 3] = "@"
for row in g:
    print(row)
print(len(g), "@" in g, "?" in g, bool(g), bool(Grid(0, 5)))
print(g[1:], g[::-2])
del g[0, 0]
print(list(g))
try:
    del g[0, 0]
except KeyError as e:
    print("KeyError", e)
print(list(reversed(g)))
