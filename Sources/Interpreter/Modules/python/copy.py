"""Shallow and deep copies."""


class Error(Exception):
    """Raised where a copy can't be made."""


error = Error

_immutable = (
    type(None), int, float, bool, str, range, type, type(Ellipsis), type(NotImplemented),
    type(lambda: None), type(len), property, slice)


def copy(x):
    """A shallow copy."""
    cls = type(x)
    if cls in _immutable or isinstance(x, type):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    if cls is list:
        return x[:]
    if cls is dict or cls is set:
        return x.copy()
    if cls is tuple or cls is frozenset:
        return x
    return _rebuilt(x, None)


def deepcopy(x, memo=None):
    """A copy, with copies of everything inside."""
    if memo is None:
        memo = {}
    key = id(x)
    if key in memo:
        return memo[key]
    cls = type(x)
    if cls in _immutable or isinstance(x, type):
        return x
    copier = getattr(x, "__deepcopy__", None)
    if copier is not None:
        result = copier(memo)
    elif cls is list:
        result = []
        memo[key] = result
        for item in x:
            result.append(deepcopy(item, memo))
    elif cls is dict:
        result = {}
        memo[key] = result
        for name, item in x.items():
            result[deepcopy(name, memo)] = deepcopy(item, memo)
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if key in memo:
            return memo[key]
        result = x if all(a is b for a, b in zip(x, items)) else tuple(items)
    elif cls is set or cls is frozenset:
        result = cls([deepcopy(item, memo) for item in x])
    else:
        result = _rebuilt(x, memo)
    if result is not x:
        memo[key] = result
        memo.setdefault(id(memo), []).append(x)
    return result


def _state(x):
    """What an instance holds: its attributes, or what its class says."""
    if hasattr(type(x), "__getstate__") and type(x).__getstate__ is not getattr(object, "__getstate__", None):
        return x.__getstate__()
    return getattr(x, "__dict__", None) or {}


def _rebuilt(x, memo):
    """A new instance of the class with the same parts, or with copies of them where there is a memo."""
    cls = type(x)

    def part(value):
        return value if memo is None else deepcopy(value, memo)

    reduce = cls.__dict__.get("__reduce__")
    if reduce is not None:
        function, args = reduce(x)[:2]
        return function(*[part(arg) for arg in args])
    if isinstance(x, BaseException):
        result = cls.__new__(cls, *x.args)
        result.args = tuple([part(arg) for arg in x.args])
    elif isinstance(x, tuple):
        result = cls.__new__(cls, *[part(arg) for arg in x.__getnewargs__()]) \
            if hasattr(x, "__getnewargs__") else tuple.__new__(cls, [part(item) for item in x])
    elif isinstance(x, (int, float, str, frozenset)):
        base = next(kind for kind in (int, float, str, frozenset) if isinstance(x, kind))
        result = base.__new__(cls, base(x))
    elif cls.__module__ == "builtins" or "deque" == cls.__name__ or "." in cls.__name__:
        if hasattr(x, "copy") and hasattr(x, "extend"):
            result = x.copy()
            if memo is not None:
                memo[id(x)] = result
                result.clear()
                result.extend([part(item) for item in x])
            return result
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    else:
        result = cls.__new__(cls)
    if memo is not None:
        memo[id(x)] = result
    state = _state(x)
    if hasattr(cls, "__setstate__"):
        result.__setstate__(part(state))
    else:
        if isinstance(state, tuple):
            state = state[0] or {}
        for name, value in list(state.items()):
            object.__setattr__(result, name, part(value))
        for base in cls.__mro__:
            slots = base.__dict__.get("__slots__", ())
            for name in (slots,) if isinstance(slots, str) else slots:
                if name not in state and hasattr(x, name):
                    object.__setattr__(result, name, part(getattr(x, name)))
    if isinstance(x, list):
        for item in x:
            list.append(result, part(item))
    elif isinstance(x, dict):
        for name, item in x.items():
            dict.__setitem__(result, part(name), part(item))
    elif isinstance(x, set):
        for item in x:
            set.add(result, part(item))
    return result
