def fib(limit):
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b


print(list(fib(100)))
g = fib(3)
print(next(g), next(g), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print("done", e.value)
print(next(g, "default"))
print(sum(fib(50)), max(fib(50)), 13 in fib(50), 14 in fib(50))
a, b, *rest = fib(30)
print(a, b, rest)
print(iter(g) is g, type(g).__name__)
