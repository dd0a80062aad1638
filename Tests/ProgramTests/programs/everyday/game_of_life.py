def step(cells):
    counts = {}
    for r, c in cells:
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                if dr or dc:
                    key = (r + dr, c + dc)
                    counts[key] = counts.get(key, 0) + 1
    return {k for k, n in counts.items() if n == 3 or (n == 2 and k in cells)}


def show(cells, rows, cols):
    for r in range(rows):
        print("".join("#" if (r, c) in cells else "." for c in range(cols)))
    print()


cells = {(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)}
for generation in range(5):
    if generation % 2 == 0:
        print("generation", generation)
        show(cells, 6, 6)
    cells = step(cells)
print(len(cells), sorted(cells))
blinker = {(1, 0), (1, 1), (1, 2)}
print(step(step(blinker)) == blinker, step(set()))
