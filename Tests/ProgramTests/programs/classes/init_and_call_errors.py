class A:
    def __init__(self):
        return 5


class B:
    def __init__(self, x):
        self.x = x


class C:
    pass


class D(C):
    def method():
        return "no self"

    def __call__(self, *a, **k):
        return len(a), sorted(k)


for bad in (
    lambda: A(),
    lambda: B(),
    lambda: B(1, 2),
    lambda: B(y=1),
    lambda: C(1),
    lambda: C(x=1),
    lambda: D().method(),
    lambda: C()(),
    lambda: D.method(1),
    lambda: B.x,
    lambda: object(1),
    lambda: object().x,
    lambda: B(1).x(),
):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(D.method(), D()(1, 2, a=3))
