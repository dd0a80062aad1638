for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
i = 0
while i < 3:
    i += 1
    if i == 2:
        continue
    print("while", i)
else:
    print("while else")
while True:
    i -= 1
    if i < 0:
        break
else:
    print("never")
for x in []:
    pass
else:
    print("empty else", "x" in dir())
for i in range(3):
    i = 10
print(i)
for i in range(3):
    print(i, end=" ")
else:
    print()
xs = [1, 2, 3]
for x in xs:
    if x == 2:
        xs.append(4)
    if x == 1:
        xs.remove(3)
print(xs)
for i, ch in enumerate("abc", start=5):
    print(i, ch)
for a, b in zip(range(3), "xyz"):
    print(a, b)
for d["k"] in [1, 2] if (d := {}) is not None else []:
    print(d)
pass
if i > 100:
    print("big")
elif i > 10:
    print("mid")
else:
    print("small")
