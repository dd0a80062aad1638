# Methods of items and indices that change the very list they are asked about.
def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)


class Clearing:
    """An index, and an equal of nothing or everything, that empties the list."""

    def __init__(self, items, value):
        self.items, self.value = items, value

    def __index__(self):
        self.items.clear()
        return self.value

    def __eq__(self, other):
        self.items.clear()
        return self.value


def with_index(operation, value):
    items = [1, 2, 3]
    return operation(items, Clearing(items, value)), items


def assign(items, key):
    items[key] = [5]


def delete(items, key):
    del items[key]


attempt("read", lambda: with_index(lambda items, i: items[i], 2))
attempt("assign", lambda: with_index(assign, 2))
attempt("delete", lambda: with_index(delete, 2))
attempt("slice", lambda: with_index(lambda items, i: items[i:3], 0))
attempt("assign slice", lambda: with_index(lambda items, i: assign(items, slice(i, 3)), 0))
attempt("delete slice", lambda: with_index(lambda items, i: delete(items, slice(i, 3)), 0))
attempt("insert", lambda: with_index(lambda items, i: items.insert(i, 9), 2))
attempt("pop", lambda: with_index(lambda items, i: items.pop(i), 2))
attempt("multiply", lambda: with_index(lambda items, i: items * i, 2))
attempt("index", lambda: with_index(lambda items, i: items.index(2, i), 0))
for verdict in (True, False):
    for name in ("index", "count", "remove", "__contains__"):
        items = [0, 2, 3]
        items[0] = Clearing(items, verdict)
        attempt(f"{name} {verdict}", lambda: (getattr(items, name)(7), items))
    for operation in (list.__eq__, list.__lt__):
        items = [0, 2, 3]
        items[0] = Clearing(items, verdict)
        attempt(f"{operation.__name__} {verdict}", lambda: operation(items, [4, 5, 6]))


def sorting_key(change):
    items = [3, 2, 1]

    def key(item):
        change(items)
        return item

    attempt("sort", lambda: items.sort(key=key))
    print(items)


sorting_key(lambda items: items.clear())
sorting_key(lambda items: items.append(0))
sorting_key(lambda items: (items.append(0), items.pop()))


class Incomparable(int):
    def __lt__(self, other):
        if self > 3:
            raise ValueError("too large")
        return int.__lt__(self, other)


items = [Incomparable(n) for n in (2, 1, 3, 0, 5, 4)]
attempt("failing sort", items.sort)
print(items)
items.reverse()
attempt("failing reverse sort", lambda: items.sort(reverse=True))
print(items)
grown = [1, 2, 3]


def growing():
    for number, item in enumerate(grown):
        if number == 5:
            return
        yield item


grown.extend(growing())
print(grown)
grown[1:3] = (grown.pop() for _ in range(3))
print(grown)
