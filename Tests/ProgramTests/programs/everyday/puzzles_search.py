from collections import deque


def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n:
        yield cols
        return
    for c in range(n):
        if c not in cols and row - c not in d1 and row + c not in d2:
            yield from queens(n, row + 1, cols + (c,), d1 + (row - c,), d2 + (row + c,))


print(len(list(queens(6))), next(queens(8)))
maze = ["S.#.....", "..#.###.", ".##.#...", "....#.#E"]


def shortest(maze):
    start = next((r, c) for r, row in enumerate(maze) for c, ch in enumerate(row) if ch == "S")
    queue, seen = deque([(start, 0)]), {start}
    while queue:
        (r, c), d = queue.popleft()
        if maze[r][c] == "E":
            return d
        for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if (
                0 <= nr < len(maze)
                and 0 <= nc < len(maze[0])
                and maze[nr][nc] != "#"
                and (nr, nc) not in seen
            ):
                seen.add((nr, nc))
                queue.append(((nr, nc), d + 1))
    return None


print(shortest(maze))


def knapsack(items, cap):
    best = [0] * (cap + 1)
    for w, v in items:
        for c in range(cap, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[cap]


def lcs(a, b):
    t = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            t[i + 1][j + 1] = t[i][j] + x if x == y else max(t[i][j + 1], t[i + 1][j], key=len)
    return t[-1][-1]


def edit(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (x != y))
    return row[-1]


print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7), lcs("AGGTAB", "GXTXAYB"), edit("kitten", "sitting"))
coins = [1, 5, 10, 25]
ways = [1] + [0] * 50
for coin in coins:
    for i in range(coin, 51):
        ways[i] += ways[i - coin]
print(ways[50], [sum(1 for _ in filter(lambda n: n % d == 0, range(1, 31))) for d in (2, 3, 5)])


def topo(deps):
    order, state = [], {}

    def visit(n):
        if state.get(n) == 1:
            raise ValueError(f"cycle at {n}")
        if n not in state:
            state[n] = 1
            for d in deps.get(n, ()):
                visit(d)
            state[n] = 2
            order.append(n)

    for n in sorted(deps):
        visit(n)
    return order


print(topo({"app": ["lib", "log"], "lib": ["core"], "log": ["core"]}))
try:
    topo({"a": ["b"], "b": ["a"]})
except ValueError as e:
    print(e)
