def kw(a, *, b, c=3):
    return a, b, c


def pos(a, b=2, /):
    return a, b


def mix(p, /, q, *, r, **extra):
    return p, q, r, extra


print(kw(1, b=2), kw(a=0, c=1, b=5), pos(1), pos(1, 9), mix(1, 2, r=3), mix(1, q=2, r=3, p=4))
for bad in (
    lambda: kw(1, 2),
    lambda: kw(1),
    lambda: pos(a=1),
    lambda: pos(),
    lambda: mix(1, 2),
    lambda: mix(p=1, q=2, r=3),
    lambda: kw(1, b=1, d=2),
    lambda: pos(1, 2, 3),
    lambda: kw(1, 2, b=3),
):
    try:
        print(bad())
    except TypeError as e:
        print(e)


def bare(*, x):
    return x


print(bare(x=1), bare.__kwdefaults__, kw.__kwdefaults__, mix.__name__)
