"""Shallow and deep copies."""

from types import MethodType

_IMMUTABLE = (
    type(None), int, float, bool, str, range, type, type(Ellipsis), type(NotImplemented),
    type(lambda: None), type(len), property, slice)


class Error(Exception):
    """Raised where a copy can't be made."""


error = Error


def copy(x):
    """A shallow copy."""
    cls = type(x)
    if cls in _IMMUTABLE or cls in (tuple, frozenset) or isinstance(x, type):
        return x
    if cls in (list, dict, set):
        return x.copy()
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    parts = _reduced(x, "shallow")
    return x if isinstance(parts, str) else _reconstruct(x, None, *parts)


def deepcopy(x, memo=None, _nil=[]):
    """A copy, with copies of everything inside."""
    if memo is None:
        memo = {}
    key = id(x)
    result = memo.get(key, _nil)
    if result is not _nil:
        return result
    cls = type(x)
    if cls in _IMMUTABLE or isinstance(x, type):
        return x
    maker = _DEEP.get(cls)
    if maker is not None:
        result = maker(x, memo)
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            result = copier(memo)
        else:
            parts = _reduced(x, "deep")
            result = x if isinstance(parts, str) else _reconstruct(x, memo, *parts)
    if result is not x:
        memo[key] = result
        # What has been copied lives as long as the memo that knows it by its address.
        memo.setdefault(id(memo), []).append(x)
    return result


def _deep_list(x, memo):
    result = memo[id(x)] = []
    for item in x:
        result.append(deepcopy(item, memo))
    return result


def _deep_dict(x, memo):
    result = memo[id(x)] = {}
    for key, item in x.items():
        result[deepcopy(key, memo)] = deepcopy(item, memo)
    return result


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    if id(x) in memo:
        return memo[id(x)]
    return x if all(a is b for a, b in zip(x, items)) else tuple(items)


def _deep_set(x, memo):
    return type(x)([deepcopy(item, memo) for item in x])


def _deep_method(x, memo):
    return getattr(deepcopy(x.__self__, memo), x.__func__.__name__)


_DEEP = {
    list: _deep_list, dict: _deep_dict, tuple: _deep_tuple, set: _deep_set, frozenset: _deep_set,
    MethodType: _deep_method}


def _reduced(x, kind):
    """What makes an object again: a function and its arguments, its state, its items."""
    cls = type(x)
    for name, args in (("__reduce_ex__", (4,)), ("__reduce__", ())):
        for base in cls.__mro__:
            if base is not object and name in base.__dict__:
                reduce = getattr(x, name, None) if base.__dict__[name] is not None else None
                if reduce is None:
                    raise Error(f"un({kind})copyable object of type {cls}")
                return reduce(*args)
    if cls.__name__ == "_lru_cache_wrapper":
        return x.__qualname__
    items = iter(x) if isinstance(x, list) else None
    pairs = iter(x.items()) if isinstance(x, dict) else None
    if isinstance(x, set):
        return _new_set, (cls, list(x)), _state(x)
    if cls.__name__ == "deque" or any(base.__name__ == "deque" for base in cls.__mro__):
        return _new_deque, (cls, x.maxlen), _state(x), iter(x)
    args, kwargs = x.__getnewargs_ex__() if hasattr(x, "__getnewargs_ex__") else (_new_arguments(x), {})
    return _new, (cls, args, kwargs), _state(x), items, pairs


def _new(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _new_set(cls, items):
    result = cls.__new__(cls)
    set.update(result, items)
    return result


def _new_deque(cls, maxlen):
    return cls((), maxlen)


def _new_arguments(x):
    """The arguments of `__new__`: the value itself where a class derives from one that can't change."""
    if hasattr(x, "__getnewargs__"):
        return x.__getnewargs__()
    if isinstance(x, BaseException):
        return x.args
    for base in (int, float, str, tuple, frozenset):
        if isinstance(x, base):
            return (base(x),)
    if type(x).__module__ == "builtins" and not isinstance(x, (list, dict)):
        raise TypeError(f"cannot pickle {type(x).__name__!r} object")
    return ()


def _state(x):
    """What an instance holds: its attributes and slots, or what its class says."""
    for base in type(x).__mro__:
        if base is not object and "__getstate__" in base.__dict__:
            return x.__getstate__()
    attributes = dict(getattr(x, "__dict__", None) or {})
    slots = {}
    for base in type(x).__mro__:
        names = base.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name not in ("__dict__", "__weakref__") and name not in attributes and hasattr(x, name):
                slots[name] = getattr(x, name)
    if slots:
        return attributes or None, slots
    return attributes or None


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None):
    """The object that such parts make, or copies of them where there is a memo."""
    deep = memo is not None
    if deep and args:
        args = tuple([deepcopy(arg, memo) for arg in args])
    result = func(*args)
    if deep:
        memo[id(x)] = result
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(result, "__setstate__"):
            result.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                result.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(result, name, value)
    if listiter is not None:
        for item in listiter:
            result.append(deepcopy(item, memo) if deep else item)
    if dictiter is not None:
        for key, value in dictiter:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            result[key] = value
    return result
