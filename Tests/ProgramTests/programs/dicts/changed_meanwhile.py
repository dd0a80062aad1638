# Keys and values whose methods change the dict or set they are looked up in.
def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)


class Clearing:
    def __init__(self, container, verdict):
        self.container, self.verdict = container, verdict

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.container.clear()
        return self.verdict


def dict_of(verdict):
    d = {}
    d[Clearing(d, verdict)] = "first"
    d[2] = "second"
    return d


def set_of(verdict):
    s = set()
    s.add(Clearing(s, verdict))
    s.add(2)
    return s


def then_length(container, operation):
    return operation(container), len(container)


for verdict in (True, False):
    for name, operation in {
        "set": lambda d: d.__setitem__(1, 5), "get": lambda d: d.get(1), "pop": lambda d: d.pop(1, None),
        "setdefault": lambda d: d.setdefault(1, 7), "update": lambda d: d.update({1: 2, 3: 4}),
        "in": lambda d: 1 in d,
    }.items():
        attempt(f"dict {name} {verdict}", lambda: then_length(dict_of(verdict), operation))
    for name, operation in {
        "add": lambda s: s.add(1), "discard": lambda s: s.discard(1), "in": lambda s: 1 in s,
        "isdisjoint": lambda s: s.isdisjoint([1]), "<=": lambda s: s <= {1, 2}, "&": lambda s: len(s & {1}),
        "-": lambda s: len({1, 3} - s), "^=": lambda s: s.symmetric_difference_update([1, 5]),
    }.items():
        attempt(f"set {name} {verdict}", lambda: then_length(set_of(verdict), operation))
    d = {}
    d.update({1: Clearing(d, verdict), 2: 3})
    attempt(f"dict == {verdict}", lambda: then_length(d, lambda d: d == {1: 2, 2: 3}))
    d.update({1: Clearing(d, verdict), 2: 3})
    attempt(f"items {verdict}", lambda: then_length(d, lambda d: (1, 5) in d.items()))
    d.update({1: Clearing(d, verdict), 2: 3})
    attempt(f"values {verdict}", lambda: then_length(d, lambda d: 7 in d.values()))


def during(container, change):
    for item in container:
        change(item)
    return container


d = {1: 2, 3: 4}
attempt("growing", lambda: during(d, lambda k: d.update({k + 10: 1})))
d = {1: 2, 3: 4}
attempt("shrinking", lambda: during(d, d.pop))
d = {n: n for n in range(5)}
attempt("items", lambda: during(d.items(), lambda item: d.clear()))
s = {1, 2, 3}
attempt("set", lambda: during(s, s.discard))
s = {1, 2, 3}
attempt("set of one size", lambda: during(s, lambda n: (s.discard(n), s.add(n))))


class Counted(int):
    hashes = 0

    def __hash__(self):
        Counted.hashes += 1
        return int.__hash__(self)


d = dict.fromkeys(map(Counted, range(10)))
set(d), frozenset(d), dict.fromkeys(set(d)), {**d}, dict(d), d.copy(), set(d) - set(d), set(d).difference(d)
print("hashed", Counted.hashes)
print({}.pop([], "nothing"))
