"""Tuples whose items have names, some of which only the names reach."""


class StructSequence(tuple):
    """A record of the system's: a tuple of the visible fields, with hidden ones beside it."""

    _visible = ()
    _hidden = ()

    def __new__(cls, sequence, dict={}):
        try:
            items = tuple(sequence)
        except TypeError:
            raise TypeError("constructor requires a sequence") from None
        least, most = len(cls._visible), len(cls._visible) + len(cls._hidden)
        name = f"{cls.__module__}.{cls.__qualname__}"
        if not least <= len(items) <= most:
            bound = f"at least {least}" if len(items) < least else f"at most {most}"
            if least == most:
                bound = f"a {least}"
            raise TypeError(f"{name}() takes {'an ' if not bound.startswith('a ') else ''}{bound}-sequence "
                            f"({len(items)}-sequence given)")
        self = tuple.__new__(cls, items[:least])
        extra = items[least:]
        for index, field in enumerate(cls._hidden):
            value = extra[index] if index < len(extra) else dict.get(field)
            self.__dict__[field] = value
        return self

    def __getattr__(self, name):
        if name in self._visible:
            return self[self._visible.index(name)]
        kind = f"{type(self).__module__}.{type(self).__name__}"
        raise AttributeError(f"{kind!r} object has no attribute {name!r}")

    def __setattr__(self, name, value):
        raise AttributeError("readonly attribute")

    def __repr__(self):
        items = ", ".join([f"{name}={value!r}" for name, value in zip(self._visible, self)])
        return f"{type(self).__module__}.{type(self).__qualname__}({items})"

    def __reduce__(self):
        return type(self), (tuple(self), {name: self.__dict__[name] for name in self._hidden})
