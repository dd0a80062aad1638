"""Warnings: messages for people, on `sys.stderr`."""

import sys

_filters = []
_seen = set()
_recorders = []


class WarningMessage:
    """A warning that `catch_warnings(record=True)` kept."""

    def __init__(self, message, category, filename, lineno):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno


def _action(category, text):
    for action, kind, beginning in _filters:
        if issubclass(category, kind) and text.startswith(beginning):
            return action
    return "default"


def warn(message, category=None, stacklevel=1, source=None):
    """Issue a warning."""
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    elif not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '{:s}'".format(type(category).__name__))
    text = str(message)
    if not isinstance(message, Warning):
        message = category(message)
    action = _action(category, text)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action in ("default", "once", "module"):
        key = (text, category)
        if key in _seen:
            return
        _seen.add(key)
    if _recorders:
        _recorders[-1].append(WarningMessage(message, category, "<program>", 1))
        return
    print(f"{category.__name__}: {text}", file=sys.stderr)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Say what becomes of warnings of a class."""
    if action not in ("error", "ignore", "always", "default", "module", "once"):
        raise AssertionError(f"invalid action: {action!r}")
    _filters.insert(len(_filters) if append else 0, (action, category, message))
    _seen.clear()


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Say what becomes of warnings of a class."""
    filterwarnings(action, category=category, append=append)


def resetwarnings():
    """Forget what was said."""
    _filters.clear()


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a stream."""
    print(f"{category.__name__}: {message}", file=file or sys.stderr)


class catch_warnings:
    """Restores the filters when the block ends; keeps warnings in a list where asked to."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._options = (action, category, append)

    def __enter__(self):
        self._saved = _filters[:]
        _seen.clear()
        action, category, append = self._options
        if action is not None:
            simplefilter(action, category, append=append)
        if self._record:
            log = []
            _recorders.append(log)
            return log

    def __exit__(self, *exc_info):
        _filters[:] = self._saved
        if self._record:
            _recorders.pop()
