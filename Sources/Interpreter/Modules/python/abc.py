"""Abstract base classes."""


class ABCMeta(type):
    """The class of classes with abstract methods."""

    def register(cls, subclass):
        """Count a class as derived from this one."""
        registry = cls.__dict__.get("_abc_registry")
        if registry is None:
            registry = []
            cls._abc_registry = registry
        registry.append(subclass)
        if hasattr(cls, "_abc_pattern") and "__module__" in subclass.__dict__:
            subclass._abc_pattern = cls._abc_pattern
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        hook = getattr(cls, "__subclasshook__", None)
        if hook is not None:
            verdict = hook(subclass)
            if verdict is not NotImplemented:
                return verdict
        if cls in subclass.__mro__:
            return True
        kinds = list(cls.__dict__.get("_abc_registry", ())) + cls.__subclasses__()
        return any(issubclass(subclass, kind) for kind in kinds)


class ABC(metaclass=ABCMeta):
    """A class to derive abstract classes from."""

    __slots__ = ()


def abstractmethod(funcobj):
    """Mark a method that derived classes must define."""
    if isinstance(funcobj, (classmethod, staticmethod, property)):
        return funcobj
    funcobj.__isabstractmethod__ = True
    return funcobj


def abstractproperty(funcobj):
    """A property that derived classes must define."""
    return property(abstractmethod(funcobj))
