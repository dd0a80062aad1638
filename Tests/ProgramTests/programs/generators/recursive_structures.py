def walk(tree, depth=0):
    for key, value in tree.items():
        yield depth, key
        if isinstance(value, dict):
            yield from walk(value, depth + 1)
        else:
            yield depth + 1, value


for depth, item in walk({"a": {"b": 1, "c": {"d": 2}}, "e": 3}):
    print("  " * depth + str(item))


def perms(xs):
    if not xs:
        yield []
    for i in range(len(xs)):
        for rest in perms(xs[:i] + xs[i + 1 :]):
            yield [xs[i]] + rest


def subsets(xs):
    if xs:
        for s in subsets(xs[1:]):
            yield s
            yield [xs[0]] + s
    else:
        yield []


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield f"{a}->{c}"
        yield from hanoi(n - 1, b, a, c)


print(list(perms([1, 2, 3])), sorted(subsets([1, 2, 3])), list(hanoi(2)), sum(1 for _ in hanoi(6)))


def partitions(n, most=None):
    if n == 0:
        yield []
        return
    for first in range(min(n, most or n), 0, -1):
        for rest in partitions(n - first, first):
            yield [first, *rest]


print(list(partitions(5)))
