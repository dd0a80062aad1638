"""What kinds of numbers there are."""

from abc import ABCMeta as _ABCMeta, abstractmethod as _abstractmethod


class Number(metaclass=_ABCMeta):
    """Any number."""

    __slots__ = ()
    __hash__ = None


class Complex(Number):
    """A number with a real and an imaginary part."""

    __slots__ = ()


class Real(Complex):
    """A number on the line."""

    __slots__ = ()


class Rational(Real):
    """A quotient of integers."""

    __slots__ = ()


class Integral(Rational):
    """An integer."""

    __slots__ = ()


Integral.register(int)
Real.register(float)
