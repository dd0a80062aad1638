# rows[i][j] in all its forms: lists, other containers, errors, and keys whose evaluation can be seen.
rows = [[i * 10 + j for j in range(4)] for i in range(3)]


def corner(i, j):
    return rows[i][j], rows[i + 1][j - 1], rows[-1][j], rows[i][-1]


print(corner(1, 2))


def total(grid, n):
    s = 0
    for i in range(n):
        for j in range(n):
            s += grid[i][j] + grid[i + 1][j + 1] - grid[2 - i][j]
    return s


print(total(rows, 2))
print(total([(1, 2, 3), (4, 5, 6), (7, 8, 9)], 2))
print(total({0: [1, 2, 3], 1: {0: 4, 1: 5, 2: 6}, 2: "789"} and [[1, 2, 3]] * 3, 2))

table = {"a": {"b": [1, 2]}, 1: ["x", "y"]}
key = "a"
inner = "b"
print(table[key][inner], table[1][1], table[key][inner][0])


class Loud:
    def __init__(self, name):
        self.name = name

    def __getitem__(self, key):
        print(self.name, "gets", key)
        return Loud(f"{self.name}[{key}]")

    def __add__(self, other):
        print(self.name, "adds", other)
        return 1


loud = Loud("loud")
index = Loud("index")
loud[1][index + 2]
loud[index + 1][2]
for attempt in [lambda i, j: rows[i][j], lambda i, j: rows[i + 1][j + 1], lambda i, j: rows[j][i - 1]]:
    for i, j in [(0, 9), (9, 0), (2, 3), (0, "x"), ("x", 0), (None, 1.5), (True, False)]:
        try:
            print(attempt(i, j))
        except (IndexError, TypeError) as error:
            print(type(error).__name__, error)


def swap(x, i, j):
    x[i][j], x[j][i] = x[j][i], x[i][j]
    x = x[i][j]
    return x


print(swap(rows, 0, 1), rows)


def replace(i):
    grid = [[1, 2], [3, 4]]
    grid = grid[i]
    i = grid[i]
    return grid, i


print(replace(1))
for i in range(3):
    rows[i][i] = rows[i][i] * 2
    rows[i][1:3] = [0, i]
    rows[i][-1] += 5
print(rows, rows[0][1:], rows[1:][0][::2])
