x = "global"
items = [1, 2, 3]


class Scope:
    x = "class"
    y = x + "!"
    squares = [i * i for i in items]

    def method(self):
        return x

    def via_self(self):
        return self.x

    class Inner:
        seen = x

    try:
        bad = [x for _ in range(2)]
    except NameError as e:
        bad = str(e)


print(Scope.y, Scope.squares, Scope().method(), Scope().via_self(), Scope.Inner.seen, Scope.bad)


def outer():
    x = "enclosing"

    class Local:
        before = x

        def get(self):
            return x

    x = "changed"
    return Local


L = outer()
print(L.before, L().get(), L.__name__, L.__qualname__, Scope.Inner.__qualname__)
