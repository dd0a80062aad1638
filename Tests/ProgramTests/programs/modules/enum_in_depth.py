import enum
from enum import *
class O(IntFlag):
    A=1
    B=2
    MASK=255
print(repr(O(254)), O(253)._name_, O._flag_mask_, len(O(254)), repr(~O.A), ~O.MASK)
class P(Flag):
    A=1
    B=2
    MASK=255
print([repr(x) for x in [~P.A, P(128), P(3), P(0)]])
try: P(256)
except ValueError as e: print(e)
try: P(-300)
except ValueError as e: print(e)
try: P("x")
except ValueError as e: print(e)
class K(Flag, boundary=KEEP):
    A=1
    B=4
print([repr(x) for x in [~K.A, K(254), K(128), K(3), K(0), K(-1), K(-9)]])
class C(Flag, boundary=CONFORM):
    A=1
    B=4
print([repr(x) for x in [~C.A, C(254), C(128), C(3), C(0), C(-1), C(-9)]])
class E(Flag, boundary=EJECT):
    A=1
    B=4
print([repr(x) for x in [~E.A, E(254), E(128), E(3), E(0), E(-1), E(-9)]])
class Color(Enum):
    R=1
    G="x"
    @property
    def z(self): return 3
    def f(self): pass
    class Inner: pass
print(dir(Color)); print(dir(Color.R)); print(Color.__members__, Color.Inner)
try: Color.R.foo=3; print(Color.R.foo)
except Exception as e: print(type(e), e)
for f in ["Color.R.name='x'", "Color.R=3", "del Color.R", "Color['q']", "Color(99)", "Color.Q", "1 in Color", "Color.R < Color.G", "Color.R.R", "class X(Color): pass", "Color()", "Enum('X','a b')(3)"]:
    pass
def t(g):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
t(lambda: setattr(Color.R,'name','x'))
t(lambda: setattr(Color,'R','x'))
t(lambda: delattr(Color,'R'))
t(lambda: Color['q'])
t(lambda: Color(99))
t(lambda: Color.Q)
t(lambda: 1 in Color)
t(lambda: Color.R < Color.G)
t(lambda: Color.R.G)
t(lambda: Color())
t(lambda: Enum('X','a b')(3))
t(lambda: Enum('X','a b'))
t(lambda: list(Enum('X',[('a',5),('b',7)])))
t(lambda: list(IntEnum('X',{'a':5,'b':7}, module='m')))
t(lambda: IntEnum('X',{'a':5,'b':7}, module='m').__module__)
t(lambda: IntFlag('Y','a b c', start=4).c.value)
@unique
class U(Enum):
    A=1
    B=2
@verify(UNIQUE, CONTINUOUS)
class U(IntEnum):
    A=1
    B=2
def mk():
    @verify(CONTINUOUS)
    class U(IntEnum):
        A=1
        B=5
t(mk)
def mk():
    @verify(NAMED_FLAGS)
    class U(Flag):
        A=1
        B=12
t(mk)
def mk():
    @unique
    class U(Flag):
        A=1
        B=1
t(mk)
class W(Enum):
    A = (1, 2)
    B = (3, 4)
    def __init__(self, x, y):
        self.x = x; self.y = y
print(W.A.x, W.B.y, W((1,2)), W.A.value)
class N(Enum):
    def __new__(cls, *args):
        v = len(cls.__members__)+1
        o = object.__new__(cls); o._value_=v
        return o
    A=()
    B=()
print(list(N), W.__doc__, N.A.__class__, Enum.__doc__ is None)
class S(StrEnum):
    A=auto()
    BC=auto()
print(S.A, S.BC, repr(S.BC), S.A=='a', S.A.upper(), f"{S.A:>5}", f"{Color.R:>10}", f"{O.A|8}", str(O.A|O.B))
print(isinstance(O.A,int), hash(Color.R)==hash('R'), Color.R == 1, {Color.R:1})
import copy; print(copy.deepcopy(Color.R) is Color.R, type(Color), EnumMeta is EnumType, type(Color.R))
print(enum.property, auto(), EnumCheck.UNIQUE, repr(FlagBoundary.STRICT))
class L(Enum):
    A=1
    def __str__(self): return "L!"
    @classmethod
    def d(cls): return cls.A
    @staticmethod
    def s(): return 1
    __slots__=()
print(L.A, f"{L.A}", L.d(), L.s(), [*reversed(Color)], len(Color), bool(Color), Color.R and 1)
class Planet(float, Enum):
    X=1.5
print(Planet.X, Planet.X+1, repr(Planet.X), f"{Planet.X}")
class M(str, Enum):
    X="a"
print(M.X, f"{M.X}", repr(M.X), M.X+"b", M("a"), "%s" % M.X, M.X == "a")
class I(int, Enum):
    X=3
print(I.X, f"{I.X}", "%d" % I.X, repr(I.X), I.X+1, format(I.X, "3"))
