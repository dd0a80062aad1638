"""`Callable[[int], str]`."""

__name__ = "collections.abc"

from types import GenericAlias


def _is_parameter_list(arg):
    """Whether the argument stands for all parameters: `...`, a list, a `ParamSpec`."""
    return arg is ... or isinstance(arg, (list, tuple)) or (
        type(arg).__module__ == "typing" and type(arg).__name__ in ("ParamSpec", "_ConcatenateGenericAlias"))


def _shown(item):
    if item is ...:
        return "..."
    if isinstance(item, type):
        module = "" if item.__module__ == "builtins" else item.__module__ + "."
        return module + item.__qualname__
    return repr(item)


class CallableAlias(GenericAlias):
    """The class of callables with the types of their parameters and result."""

    def __new__(cls, origin, args):
        if not (isinstance(args, tuple) and len(args) == 2):
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        parameters, result = args
        if isinstance(parameters, (tuple, list)):
            args = (*parameters, result)
        elif not _is_parameter_list(parameters):
            raise TypeError(
                f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {parameters}")
        return super().__new__(cls, origin, args)

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_parameter_list(args[0]):
            return super().__repr__()
        return f"collections.abc.Callable[[{', '.join(map(_shown, args[:-1]))}], {_shown(args[-1])}]"

    def __getitem__(self, item):
        item = item if isinstance(item, tuple) else (item,)
        args = super().__getitem__(item).__args__
        if not isinstance(args[0], (tuple, list)):
            args = (args[:-1], args[-1])
        return CallableAlias(self.__origin__, tuple(args))


CallableAlias.__name__ = CallableAlias.__qualname__ = "_CallableGenericAlias"
