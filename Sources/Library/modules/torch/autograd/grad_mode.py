"""Switches that say whether operations are recorded for gradients."""

from torch import _C


class _GradMode:
    """A switch position, for a `with` block or a whole function."""

    def __enter__(self):
        self.previous = _C.is_grad_enabled()
        _C._set_grad_enabled(self.mode)

    def __exit__(self, kind, value, traceback):
        _C._set_grad_enabled(self.previous)

    def __call__(self, function):
        def wrapper(*args, **kwargs):
            with type(self).__new__(type(self)).restored(self.mode):
                return function(*args, **kwargs)
        wrapper.__name__ = function.__name__
        wrapper.__doc__ = function.__doc__
        return wrapper

    def restored(self, mode):
        self.mode = mode
        return self


class no_grad(_GradMode):
    """Within it nothing is recorded for gradients."""

    def __new__(cls, function=None):
        instance = super().__new__(cls)
        instance.mode = False
        return instance if function is None else instance(function)

    def __init__(self, function=None):
        self.mode = False


class enable_grad(_GradMode):
    """Within it operations are recorded, even inside `no_grad`."""

    def __new__(cls, function=None):
        instance = super().__new__(cls)
        instance.mode = True
        return instance if function is None else instance(function)

    def __init__(self, function=None):
        self.mode = True


class inference_mode(_GradMode):
    """As `no_grad`."""

    def __init__(self, mode=True):
        self.mode = not mode


class set_grad_enabled(_GradMode):
    """Switches the recording on or off, at once; a `with` block switches it back."""

    def __init__(self, mode):
        self.previous = _C.is_grad_enabled()
        self.mode = mode
        _C._set_grad_enabled(mode)

    def __enter__(self):
        _C._set_grad_enabled(self.mode)
