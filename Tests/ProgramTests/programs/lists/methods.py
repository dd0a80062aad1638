a = [3, 1, 2]
a.append(5)
a.insert(0, 9)
a.insert(-1, 8)
a.insert(100, 7)
a.extend("xy")
a.extend(range(2))
print(a, len(a), a.index(8), a.count(1), a.index(1, 3))
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove(8)
a.reverse()
print(a, a.copy() == a, a.copy() is a)
b = a
b.clear()
print(a, b is a)
c = [5, 2, 9, 1]
print(c.sort(), c, sorted(c, reverse=True), c[::-1], list(reversed(c)))
c.sort(key=lambda v: -v)
print(c, c == [9, 5, 2, 1], c < [9, 6], c != [], [1, 2] < [1, 2, 3], [2] > [1, 99])
print([1, 2] + [3], [0] * 3, [[]] * 2, 2 in c, 7 not in c, min(c), max(c), sum(c))
d = [[0] * 2] * 2
d[0][0] = 1
print(d)
e = [1, 2]
e += (3,)
e += "ab"
e *= 2
print(e)
for bad in (
    lambda: [].pop(),
    lambda: c.remove(77),
    lambda: c.index(77),
    lambda: c.insert("x", 1),
    lambda: c[10],
    lambda: [1, "a"].sort(),
    lambda: c.pop("x"),
):
    try:
        bad()
    except (IndexError, ValueError, TypeError) as err:
        print(type(err).__name__, err)
r = [1]
r.append(r)
print(r)
