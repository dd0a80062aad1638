grid = ["CAT", "OXO", "DOG"]
rows = list(grid)
cols = ["".join(c) for c in zip(*grid)]
diag = ["".join(grid[i][i] for i in range(3)), "".join(grid[i][2 - i] for i in range(3))]
print(rows, cols, diag)
for word in ("CAT", "COD", "TOG", "CXG", "TAC"):
    where = [
        name
        for name, group in (("row", rows), ("col", cols), ("diag", diag))
        if word in group or word[::-1] in group
    ]
    print(word, where or "absent")
rotated = ["".join(r) for r in zip(*grid[::-1])]
flipped = [r[::-1] for r in grid]
print(*rotated, sep="\n")
print(flipped, [[ord(c) - 64 for c in r] for r in grid], sum(r.count("O") for r in grid))
board = [["."] * 4 for _ in range(3)]
for i, ch in enumerate("etude"):
    board[i % 3][i % 4] = ch
print("\n".join(map("".join, board)))
print([(r, c) for r, row in enumerate(grid) for c, ch in enumerate(row) if ch == "O"])
