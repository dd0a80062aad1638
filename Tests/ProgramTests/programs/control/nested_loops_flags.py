found = None
for a in range(1, 30):
    for b in range(a, 30):
        c = (a * a + b * b) ** 0.5
        if c == int(c) and a + b + int(c) == 24:
            found = (a, b, int(c))
            break
    if found:
        break
print(found)
rows = []
for i in range(1, 5):
    row = ""
    for j in range(i):
        if j == 2:
            row += "-"
            continue
        row += str(j)
    rows.append(row)
print(rows)
n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
    if steps > 1000:
        break
else:
    print("reached one in", steps)
i = 10
while i:
    i -= 3
    if i < 0:
        break
else:
    print("never")
print(i, [x for x in range(20) if x % 3 == 0 if x % 2 == 0])
for i, (a, b) in enumerate(zip("abc", [1, 2, 3])):
    for _ in range(b):
        print(a, end="" if _ < b - 1 else "\n")
