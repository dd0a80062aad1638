"""A line that shows how far something is."""

import time
from etude import _C


class ProgressBar:
    """Counts steps on one line of the terminal; where the output is no terminal, only the last word is printed."""

    def __init__(self, title, total):
        self.title = title
        self.total = total
        self.done = 0
        self.is_live = _C.screen()[2]
        self.shown_at = 0.0

    def step(self, values):
        """One step more, after which the measures have these values."""
        self.done += 1
        now = time.perf_counter()
        if self.is_live and now - self.shown_at > 0.1:
            self.shown_at = now
            width = 20
            full = width * self.done // self.total
            bar = "█" * full + "░" * (width - full)
            self._rewrite(f"{self.title} {bar} {self.done}/{self.total}  {_text(values)}")

    def finish(self, values, seconds):
        """Leaves a line with the last values behind."""
        line = f"{self.title}  {_text(values)}  {seconds:.1f} s"
        if self.is_live:
            self._rewrite(line)
            print()
        else:
            print(line)

    def _rewrite(self, line):
        print("\r" + line[:_C.screen()[0] - 1] + "\x1b[K", end="", flush=True)


def _text(values):
    return "  ".join(f"{name} {value:.4f}" for name, value in values.items())
