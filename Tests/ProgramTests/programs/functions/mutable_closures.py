def make_account(balance):
    history = []

    def deposit(n):
        nonlocal balance
        balance += n
        history.append(("d", n))
        return balance

    def withdraw(n):
        nonlocal balance
        if n > balance:
            return "refused"
        balance -= n
        history.append(("w", n))
        return balance

    def dispatch(m, *a):
        return {"d": deposit, "w": withdraw, "h": lambda: list(history)}[m](*a)

    return dispatch


acc, other = make_account(100), make_account(10)
print(acc("d", 50), acc("w", 500), acc("w", 30), other("d", 1), acc("h"), other("h"))


def counter_pair():
    n = 0

    class C:
        def up(self):
            nonlocal n
            n += 1
            return n

    def read():
        return n

    return C(), read


c, read = counter_pair()
c.up()
c.up()
print(read())
gens = []
for i in range(3):

    def g():
        yield i
        yield i * 10

    gens.append(g())
print([list(g) for g in gens])
fs = {}
for name in ["a", "b"]:

    def f(n=name):
        return n + name

    fs[name] = f
print(fs["a"](), fs["b"]())


def acc_factory():
    total = 0
    return [lambda k: total + k, (lambda: total)]


print(acc_factory()[0](5), acc_factory()[1]())
