"""The names of built-in classes that have none of their own."""


def _generator():
    yield


FunctionType = type(_generator)
LambdaType = FunctionType
GeneratorType = type(_generator())
BuiltinFunctionType = type(len)
BuiltinMethodType = BuiltinFunctionType
NoneType = type(None)
EllipsisType = type(Ellipsis)
NotImplementedType = type(NotImplemented)
GenericAlias = type(list[int])
UnionType = type(int | str)


class _Class:
    def method(self):
        pass


MethodType = type(_Class().method)


class SimpleNamespace:
    """An object with the attributes that it is given."""

    def __init__(self, /, **kwargs):
        self.__dict__.update(kwargs)

    def __repr__(self):
        items = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        return f"{name}({items})"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None


class MappingProxyType:
    """A mapping that can be read and not written."""

    def __init__(self, mapping):
        self.__mapping = mapping

    def __getitem__(self, key):
        return self.__mapping[key]

    def __len__(self):
        return len(self.__mapping)

    def __iter__(self):
        return iter(self.__mapping)

    def __contains__(self, key):
        return key in self.__mapping

    def __eq__(self, other):
        return self.__mapping == other

    def __repr__(self):
        return f"mappingproxy({self.__mapping!r})"

    def get(self, key, default=None):
        return self.__mapping.get(key, default)

    def keys(self):
        return self.__mapping.keys()

    def values(self):
        return self.__mapping.values()

    def items(self):
        return self.__mapping.items()

    def copy(self):
        return self.__mapping.copy()


def new_class(name, bases=(), kwds=None, exec_body=None):
    """A class made by a call."""
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    return type(name, tuple(bases), namespace)
