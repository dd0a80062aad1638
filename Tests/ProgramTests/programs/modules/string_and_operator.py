import operator
import string
from operator import itemgetter, attrgetter, methodcaller

print(
    string.ascii_lowercase,
    string.ascii_uppercase,
    string.digits,
    string.hexdigits,
    string.octdigits,
    string.punctuation,
    repr(string.whitespace),
    len(string.printable),
)
print(
    string.capwords("hello big  world"),
    string.Template("$who likes ${what} $$5").substitute(who="Ann", what="tea"),
    string.Template("$a $b").safe_substitute(a=1),
)
print(
    operator.add(1, 2),
    operator.sub(5, 3),
    operator.mul(2, 3),
    operator.truediv(7, 2),
    operator.floordiv(7, 2),
    operator.mod(7, 3),
    operator.pow(2, 3),
    operator.neg(4),
    operator.abs(-4),
    operator.eq(1, 1),
    operator.lt(1, 2),
    operator.and_(6, 3),
    operator.or_(6, 3),
    operator.xor(6, 3),
    operator.invert(5),
    operator.lshift(1, 3),
    operator.not_(0),
    operator.truth([]),
    operator.is_(None, None),
    operator.contains([1, 2], 2),
    operator.concat([1], [2]),
    operator.getitem({"a": 1}, "a"),
    operator.index(5),
    operator.countOf([1, 2, 1], 1),
    operator.indexOf([5, 6], 6),
)
rows = [("b", 2, "x"), ("a", 2, "y"), ("c", 1, "z")]
print(
    sorted(rows, key=itemgetter(1)),
    sorted(rows, key=itemgetter(1, 0)),
    list(map(itemgetter(0), rows)),
    itemgetter("k")({"k": 5}),
    itemgetter(slice(0, 2))("abc"),
)


class P:
    def __init__(self, n):
        self.n = n
        self.inner = self if n == 0 else P(0)

    def times(self, k, plus=0):
        return self.n * k + plus


print(
    attrgetter("n")(P(3)),
    attrgetter("n", "inner.n")(P(4)),
    methodcaller("times", 5, plus=1)(P(2)),
    methodcaller("upper")("abc"),
    max([P(1), P(9)], key=attrgetter("n")).n,
)
d, l = {}, [1, 2, 3]
operator.setitem(d, "k", 1)
operator.delitem(l, 0)
print(d, l, operator.iadd([1], [2]), operator.matmul if False else "")
