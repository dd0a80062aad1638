"""Switches that find the operation whose gradient went wrong."""

from torch import _C


class set_detect_anomaly:
    """Looks for NaN in every gradient of a backward pass, from now on; a `with` block switches it back."""

    def __init__(self, mode, check_nan=True):
        self.previous = _C.is_anomaly_enabled(), _C.is_anomaly_check_nan_enabled()
        _C.set_anomaly_enabled(mode, check_nan)

    def __enter__(self):
        pass

    def __exit__(self, kind, value, traceback):
        _C.set_anomaly_enabled(*self.previous)


class detect_anomaly:
    """Within it, every gradient of a backward pass is looked through for NaN, which is an error."""

    def __init__(self, check_nan=True):
        self.check_nan = check_nan

    def __enter__(self):
        self.previous = _C.is_anomaly_enabled(), _C.is_anomaly_check_nan_enabled()
        _C.set_anomaly_enabled(True, self.check_nan)

    def __exit__(self, kind, value, traceback):
        _C.set_anomaly_enabled(*self.previous)
