def show(*args, **kwargs):
    return args, kwargs


print(show(), show(1), show(*[1, 2], *"ab", 3), show(**{"a": 1}, b=2, **{"c": 3}), show(*range(3), k=1, *[9]))
print(show(*{"x": 1}), show(*(i for i in range(2))), show(**dict(zip("ab", [1, 2]))))
f = lambda *a, **k: len(a) + len(k)
print(f(1, 2, x=3), max(*[1, 5, 2]), print(*"abc", sep="|"))


def head(first, *rest, last=None):
    return first, rest, last


print(head(1), head(1, 2, 3), head(*"xyz", last="w"))
args = (1, 2)
print(head(*args, *args), [*args, *args], {**{"a": 1}, "a": 2}, (*args,), {*args})
for bad in (
    lambda: show(**{1: 2}),
    lambda: show(a=1, **{"a": 2}),
    lambda: head(),
    lambda: head(1, first=2),
    lambda: head(1, nope=3),
    lambda: show(*5),
    lambda: show(**5),
):
    try:
        bad()
    except TypeError as e:
        print(e)
