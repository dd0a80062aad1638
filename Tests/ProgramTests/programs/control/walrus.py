data = [1, 5, 12, 3, 20]
if (n := len(data)) > 3:
    print("long", n)
print([y for x in data if (y := x * 2) > 8], y)
values = iter(data)
while (v := next(values, None)) is not None:
    print(v, end=" ")
print()
print((a := 1) + (b := a + 1), a, b)


def f(x):
    return x


print(f(x := 3), x, f((q := 1, 2)), q)
total = 0
print([total := total + v for v in data], total)
print(any((hit := v) > 10 for v in data), hit)
print({(k := c): k.upper() for c in "ab"}, k)
if not (m := {}.get("x")):
    print(m)
print(f"{(w := 7)=} {w}", [w := w + 1, w])
lst = [z := 1, z + 1, (z := z + 5), z]
print(lst)
