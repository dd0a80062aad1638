"""What the objects of typing are, show and refuse."""
import collections.abc
import typing
from typing import (
    Annotated, Any, Callable, ClassVar, Dict, Generic, Iterable, List, Literal, Mapping, NamedTuple, Optional,
    ParamSpec, Protocol, Tuple, Type, TypedDict, TypeVar, TypeVarTuple, Union, Unpack, get_args, get_origin,
    get_overloads, get_type_hints, overload, runtime_checkable)

T = TypeVar("T")
K = TypeVar("K")
N = TypeVar("N", int, float)
B = TypeVar("B", bound=str, covariant=True)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


def attempt(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


for form in (
        Any, List, List[int], Dict[str, List[int]], Tuple[int, ...], Tuple[()], Callable[[int, str], None],
        Callable[..., T], Optional[int], Union[int, str, None], Union[int, int], Literal["a", 1, True],
        Type[T], ClassVar[int], Annotated[int, "metres", 3], Mapping[K, T], T, N, B, P, P.args, Ts,
        Tuple[Unpack[Ts]], list[T], dict[str, T] | None, collections.abc.Callable[[T], int]):
    print(form, get_origin(form), get_args(form), getattr(form, "__parameters__", None))

attempt(lambda: Dict[K, List[T]][str, int])
attempt(lambda: dict[K, list[T]][str, int])
attempt(lambda: Callable[P, T][[int, str], float])
attempt(lambda: Tuple[int, Unpack[Ts]][str, float])
attempt(lambda: Optional[T][int])
attempt(lambda: List[int] == List[int] is List[int])
attempt(lambda: Union[int, str] == Union[str, int] == (int | str))
attempt(lambda: {List[int]: 1}[List[int]])
for wrong in (
        lambda: List[int, str], lambda: List[int][str], lambda: Union[()], lambda: Dict[int],
        lambda: Callable[int], lambda: Optional[1, 2], lambda: Any(), lambda: List(), lambda: Union(),
        lambda: isinstance(1, List[int]), lambda: isinstance(1, Any), lambda: TypeVar("X", int),
        lambda: TypeVar("X", int, str, bound=int), lambda: Generic[int], lambda: Generic[T, T],
        lambda: ClassVar[int, str], lambda: Annotated[int], lambda: typing.cast(int)):
    attempt(wrong)
print(isinstance([], List), isinstance(3, Iterable), issubclass(dict, Mapping), isinstance(3, Optional[int]))


class Stack(Generic[T]):
    def __init__(self):
        self.items: List[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self


class Pair(Stack[K], Generic[K, T]):
    size: ClassVar[int] = 2
    first: "Optional[K]" = None
    second: "list[T] | None"


print(Stack[int], Stack[int]().push(3).items, Stack[int]().__orig_class__, Stack.__parameters__)
print(Pair[int, str], Pair.__orig_bases__, Pair.__mro__[1:3])
print(get_type_hints(Stack.push))
print(get_type_hints(Pair))
attempt(lambda: Stack[int, str])


@runtime_checkable
class Sized(Protocol):
    size: int

    def grow(self, by: int) -> None: ...


class Balloon:
    size = 3

    def grow(self, by):
        self.size += by


class Stone:
    size = 3


print(isinstance(Balloon(), Sized), isinstance(Stone(), Sized))
attempt(lambda: issubclass(Balloon, Sized))
attempt(lambda: Sized())


class Point(NamedTuple):
    """A place."""
    x: int
    y: float = 0.5

    def scaled(self, by):
        return Point(self.x * by, self.y * by)


print(Point(1), Point(1, 2).scaled(3), Point._field_defaults, Point.__annotations__, Point.__doc__)
print(NamedTuple("Size", [("width", int), ("height", int)])(3, 4))


class Film(TypedDict, total=False):
    name: str
    year: int


print(Film(name="Stalker", year=1979), Film.__required_keys__, sorted(Film.__optional_keys__), Film.__total__)
attempt(lambda: isinstance({}, Film))


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x + x


print(double(4), double("a"), len(get_overloads(double)))
Metres = typing.NewType("Metres", float)
print(Metres, Metres(2.5), Metres.__supertype__)


def area(width: Annotated[float, "metres"], height: None = None, *, unit: "typing.Literal['m', 'cm']" = "m"): ...


print(get_type_hints(area))
print(get_type_hints(area, include_extras=True))
attempt(lambda: get_type_hints(3))
attempt(lambda: typing.assert_never(3))
