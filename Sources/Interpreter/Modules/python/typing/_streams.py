"""The types of streams."""

__name__ = "typing"

from typing._generic import Generic
from typing._generics import AnyStr


class IO(Generic[AnyStr]):
    """A stream of text or of bytes."""

    __slots__ = ()


class TextIO(IO[str]):
    """A stream of text."""

    __slots__ = ()
