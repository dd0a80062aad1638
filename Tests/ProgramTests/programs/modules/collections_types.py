from collections import namedtuple, deque, Counter, defaultdict, OrderedDict, ChainMap

Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(
    p,
    p.x,
    p[1],
    p._asdict(),
    p._replace(x=9),
    Point._fields,
    Point._make([3, 4]),
    p == (1, 2),
    len(p),
    p + (3,),
    [*p],
    hash(p) == hash((1, 2)),
)
P3 = namedtuple("P3", ["a", "b", "c"], defaults=[0])
print(P3(1, 2), P3._field_defaults, max(P3(5, 1), P3(5, 2)))
try:
    Point(1)
except TypeError as e:
    print(e)
try:
    p.x = 3
except AttributeError as e:
    print(e)
d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
d.rotate(1)
print(d, d.pop(), d.popleft(), len(d), d[0], d.maxlen, list(d), 2 in d, deque("ab") + deque("c"))
d.extend([7, 8])
d.extendleft([9])
d.remove(7)
print(d, d.index(9), d.count(9), d.copy() == d, deque(), deque([1, 2]).reverse())
d.clear()
try:
    d.pop()
except IndexError as e:
    print(e)
c = Counter("mississippi")
print(
    c,
    c.most_common(2),
    c["z"],
    sum(c.values()),
    sorted(c.elements())[:4],
    Counter(a=3) - Counter(a=1, b=2),
    Counter("ab") + Counter("bc"),
    Counter("aab") & Counter("ab"),
    Counter("aab") | Counter("b"),
    c.total(),
    +Counter(a=-1),
)
c.update("mm")
c.subtract("s")
print(c, dict(c), Counter([1, 1, 2]), Counter({"x": 0}), Counter())
dd = defaultdict(list)
dd["a"].append(1)
dd["b"]
print(dd, dd["a"], "c" in dd, dd.get("c"), defaultdict(int, {"k": 1}), dict(dd), dd.default_factory)
od = OrderedDict([("b", 1), ("a", 2)])
od.move_to_end("b")
od["c"] = 3
print(
    od,
    od.popitem(last=False),
    list(od),
    OrderedDict(a=1) == {"a": 1},
    OrderedDict([("a", 1), ("b", 2)]) == OrderedDict([("b", 2), ("a", 1)]),
    OrderedDict(),
)
cm = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(cm["a"], cm["b"], sorted(cm), len(cm), cm.maps)
