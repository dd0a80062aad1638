def f(a, b, /, c, d=4, *rest, e, g=7, **more):
    return (a, b, c, d, rest, e, g, more)


print(f(1, 2, 3, e=5))
print(f(1, 2, c=3, e=5, z=9, a="kw a"))
print(f(1, 2, 3, 40, 50, 60, e=5, g=70))
args = [1, 2]
kwargs = {"c": 3, "e": 5}
print(f(*args, **kwargs))
print(f(*args, *[3, 4, 5], **kwargs | {"c": 0} if False else {"e": 1}, **{"y": 2}))


def default_trap(x, seen=[]):
    seen.append(x)
    return seen


print(default_trap(1), default_trap(2), default_trap(3, []))


def only_kw(*, a=1, b):
    return a + b


print(only_kw(b=2))
print(default_trap.__defaults__, only_kw.__kwdefaults__)
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
print((lambda x, y=2: x * y)(4))


def annotated(a: int, b: "str" = "x") -> float:
    "Doc string."
    return a


print(annotated.__annotations__, annotated.__doc__, annotated.__name__)
i = 0


def order(tag):
    global i
    i += 1
    print("eval", tag, i)
    return tag


def g(*a, **k):
    return a, k


print(g(order("p1"), *[order("s")], k1=order("k1"), **{order("d"): 1}))
