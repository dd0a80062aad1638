from __future__ import annotations

from typing import (
    Any,
    Callable,
    ClassVar,
    Dict,
    Generic,
    Iterable,
    Iterator,
    List,
    Literal,
    NamedTuple,
    Optional,
    Protocol,
    Sequence,
    Tuple,
    TypeVar,
    Union,
    cast,
    overload,
    TYPE_CHECKING,
    Final,
    NoReturn,
    Type,
    Set,
)

T = TypeVar("T")
Number = Union[int, float]
Vector = List[float]
LIMIT: Final = 10
if TYPE_CHECKING:
    import nothing_at_all


def first(xs: Sequence[T], default: Optional[T] = None) -> T | None:
    return xs[0] if xs else default


class Stack(Generic[T]):
    count: ClassVar[int] = 0

    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> Stack[T]:
        self.items.append(item)
        return self


class Employee(NamedTuple):
    name: str
    id: int = 3

    def badge(self) -> str:
        return f"{self.name}#{self.id}"


class Shape(Protocol):
    def area(self) -> float: ...


def apply(f: Callable[[int], int], x: int) -> int:
    return f(x)


x: int = "not checked"
y: Dict[str, Tuple[int, ...]]
print(
    first([1, 2]),
    first([]),
    Stack[int]().push(1).items,
    Employee("Ann"),
    Employee("Bob", 4).badge(),
    Employee.__annotations__ if False else "",
    apply(lambda v: v + 1, 4),
    x,
    cast(int, "same"),
)
print(
    isinstance(Employee("a"), tuple),
    Employee("q")._replace(id=9),
    LIMIT,
    isinstance(5, (int, float)),
    "y" in globals() if False else "",
)
try:
    y
except NameError as e:
    print(e)


def weird(a: undefined_name, b: "quoted" = 1, *c: 1 + 1) -> [1]:
    return a + b


print(weird(1), Stack.count)
