"""Functions of functions. `reduce`, `partial`, `cmp_to_key` and the cache itself are in Swift."""

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make a wrapper look like the function it wraps."""
    for name in assigned:
        if hasattr(wrapped, name):
            setattr(wrapper, name, getattr(wrapped, name))
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that makes a wrapper look like the function it wraps."""
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


def _cache_info(hits, misses, maxsize, currsize):
    global _CacheInfo
    if _CacheInfo is None:
        from collections import namedtuple
        _CacheInfo = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])
    return _CacheInfo(hits, misses, maxsize, currsize)


_CacheInfo = None


def lru_cache(maxsize=128, typed=False):
    """Remember the results of the most recent calls."""
    if callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    if maxsize is not None and not isinstance(maxsize, int):
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    return lambda function: _cached(function, maxsize, typed)


def _cached(function, maxsize, typed):
    cached = _lru_cache_wrapper(function, maxsize, typed, _cache_info)
    cached.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    for name in WRAPPER_ASSIGNMENTS:
        if hasattr(function, name):
            setattr(cached, name, getattr(function, name))
    cached.__dict__.update(getattr(function, "__dict__", {}))
    return cached


def cache(user_function, /):
    """Remember the result of every call."""
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    """A property that is computed once for each instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r}).")

    __class_getitem__ = classmethod(type(list[int]))

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} "
                f"instance to cache {self.attrname!r} property.") from None
        if self.attrname not in cache:
            cache[self.attrname] = self.func(instance)
        return cache[self.attrname]


def _derived(known):
    """The comparisons that follow from one of them and equality."""
    def negated(self, other):
        result = getattr(type(self), known)(self, other)
        return result if result is NotImplemented else not result

    def or_equal(self, other):
        result = getattr(type(self), known)(self, other)
        if result is NotImplemented:
            return result
        return bool(result) or self == other

    def but_unequal(self, other):
        result = getattr(type(self), known)(self, other)
        if result is NotImplemented:
            return result
        return bool(result) and self != other

    def neither(self, other):
        result = getattr(type(self), known)(self, other)
        if result is NotImplemented:
            return result
        return not result and self != other

    def not_or_equal(self, other):
        result = getattr(type(self), known)(self, other)
        if result is NotImplemented:
            return result
        return not result or self == other

    return {
        "__lt__": {"__gt__": neither, "__le__": or_equal, "__ge__": negated},
        "__le__": {"__ge__": not_or_equal, "__lt__": but_unequal, "__gt__": negated},
        "__gt__": {"__lt__": neither, "__ge__": or_equal, "__le__": negated},
        "__ge__": {"__le__": not_or_equal, "__gt__": but_unequal, "__lt__": negated},
    }[known]


def total_ordering(cls):
    """Fill in the comparisons that a class does not define itself."""
    names = ["__lt__", "__le__", "__gt__", "__ge__"]
    roots = [name for name in names if any(name in base.__dict__ for base in cls.__mro__[:-1])]
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    known = next(name for name in ["__lt__", "__le__", "__gt__", "__ge__"] if name in roots)
    for name, function in _derived(known).items():
        if name not in roots:
            function.__name__ = name
            setattr(cls, name, function)
    return cls


_BOUND_TO_CLASS = (classmethod, staticmethod)


def _bound(function, instance, owner):
    """What a class method or a static one is when it is read."""
    if isinstance(function, staticmethod):
        return function.__func__
    return function.__func__.__get__(type(instance) if owner is None else owner)


class partialmethod:
    """A method with some of its arguments."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__") and not isinstance(func, _BOUND_TO_CLASS):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        args = [repr(self.func), *map(repr, self.args)]
        args += [f"{name}={value!r}" for name, value in self.keywords.items()]
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(args)})"

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __get__(self, instance, owner=None):
        function = self.func
        if isinstance(function, _BOUND_TO_CLASS):
            return partial(_bound(function, instance, owner), *self.args, **self.keywords)
        if hasattr(function, "__get__"):
            function = function.__get__(instance, owner)
            return partial(function, *self.args, **self.keywords)
        if instance is None:
            return partial(function, *self.args, **self.keywords)
        return partial(function, instance, *self.args, **self.keywords)


def _implementation(registry, cls):
    """The implementation of the nearest class: an abstract one counts where the class that has it stands."""
    order = cls.__mro__
    abstract = [kind for kind in registry if kind not in order and issubclass(cls, kind)]
    for index, base in enumerate(order):
        if base in registry and base is not object:
            return registry[base]
        here = [
            kind for kind in abstract
            if issubclass(base, kind) and not any(issubclass(later, kind) for later in order[index + 1:])]
        nearest = [
            kind for kind in here if not any(other is not kind and issubclass(other, kind) for other in here)]
        # An abstract class that is written as a base comes before those that are only matched.
        explicit = [
            kind for kind in base.__bases__ if kind in registry and hasattr(kind, "__abstractmethods__")]
        if nearest and explicit:
            return registry[explicit[0]]
        if len(nearest) > 1:
            raise RuntimeError(f"Ambiguous dispatch: {nearest[0]} or {nearest[1]}")
        if nearest:
            return registry[nearest[0]]
    return registry[object]


def _type_hints(function):
    """The annotations of an implementation, those that are texts resolved."""
    function = getattr(function, "__func__", function)
    if any(isinstance(hint, str) for hint in function.__annotations__.values()):
        from typing import get_type_hints
        return get_type_hints(function)
    return function.__annotations__


def _is_union_of_classes(kind):
    return type(kind).__name__ in ("UnionType", "_UnionGenericAlias") and all(
        isinstance(arg, type) for arg in kind.__args__)


def singledispatch(func):
    """A function whose implementation depends on the class of its first argument."""
    registry = {object: func}

    def dispatch(cls):
        return _implementation(registry, cls)

    def register(cls, implementation=None):
        if implementation is None:
            if isinstance(cls, type) or _is_union_of_classes(cls):
                return lambda implementation: register(cls, implementation)
            kinds = getattr(getattr(cls, "__func__", cls), "__annotations__", {})
            if not kinds:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    "Use either `@register(some_class)` or plain `@register` on an annotated function.")
            implementation = cls
            name, cls = next(iter(_type_hints(implementation).items()))
            if not isinstance(cls, type) and not _is_union_of_classes(cls):
                what = "not all arguments are classes" if hasattr(cls, "__args__") else "is not a class"
                raise TypeError(f"Invalid annotation for {name!r}. {cls!r} {what}.")
        elif not isinstance(cls, type) and not _is_union_of_classes(cls):
            raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
        for kind in cls.__args__ if _is_union_of_classes(cls) else (cls,):
            registry[kind] = implementation
        return implementation

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{func.__name__} requires at least 1 positional argument")
        return _implementation(registry, args[0].__class__)(*args, **kw)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return update_wrapper(wrapper, getattr(func, "__func__", func))


class singledispatchmethod:
    """A method whose implementation depends on the class of its first argument."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__") and not isinstance(func, _BOUND_TO_CLASS):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, instance, owner=None):
        def method(*args, **kwargs):
            function = self.dispatcher.dispatch(args[0].__class__)
            if isinstance(function, _BOUND_TO_CLASS):
                function = _bound(function, instance, owner)
            elif hasattr(function, "__get__"):
                function = function.__get__(instance, owner)
            return function(*args, **kwargs)
        method.__isabstractmethod__ = self.__isabstractmethod__
        method.register = self.register
        return update_wrapper(method, getattr(self.func, "__func__", self.func))

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
