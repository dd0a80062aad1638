log = []


def note(v):
    log.append(v)
    return v


d = {}
d[note("k1")] = d[note("k2")] = note("value")
print(log, d)
log.clear()
note([0, 1])[note(0)] = note("v")
print(log)
log.clear()
a = [0, 0]
i = 0
i, a[i] = 1, 9
print(i, a)
x = y = []
x.append(1)
print(y, x is y)
a = b = c = 0
a += 1
print(a, b, c)
print(note(1) + note(2) * note(3), log[-3:])
log.clear()
(note("f") and print)(note("arg1"), *note(["s"]), end=note("\n"))
print(log)
log.clear()
r = {note("k"): note("v"), **note({"z": 1})}
print(log, note(1) if note(0) else note(2), log[-2:])
log.clear()
note(3) < note(2) < note(1)
print(log)
l = [1, 2, 3]
l[note(0)] += note(10)
print(l, log[-2:])
