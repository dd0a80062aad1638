"""There are no CUDA devices."""


def is_available():
    """Whether there is a CUDA device: never."""
    return False


def device_count():
    """How many CUDA devices there are: none."""
    return 0
