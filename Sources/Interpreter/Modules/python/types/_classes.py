"""Classes made by a call."""

__name__ = "types"


def resolve_bases(bases):
    """The bases with what `__mro_entries__` gives in place of those that are no classes."""
    result = []
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            result.append(base)
            continue
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        result.extend(entries)
    resolved = tuple(result)
    return bases if resolved == tuple(bases) else resolved


def prepare_class(name, bases=(), kwds=None):
    """The class of the new class, the namespace for its body, and the keywords that are left."""
    kwds = {} if kwds is None else dict(kwds)
    if "metaclass" in kwds and kwds["metaclass"] is not type:
        raise NotImplementedError("Etude has no metaclasses")
    kwds.pop("metaclass", None)
    return type, {}, kwds


def new_class(name, bases=(), kwds=None, exec_body=None):
    """A class made by a call."""
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    namespace.setdefault("__module__", "types")
    return meta(name, tuple(resolved), namespace, **kwds)
