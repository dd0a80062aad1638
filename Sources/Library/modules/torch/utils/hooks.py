"""Handles of hooks."""


class RemovableHandle:
    """Stands for a hook in a dict, and takes it away again."""

    next_id = 0

    def __init__(self, hooks, *others):
        self.hooks = hooks
        self.others = others
        self.id = RemovableHandle.next_id
        RemovableHandle.next_id += 1

    def add(self, hook, first=False):
        """Puts the hook under this handle's number, after the others or before them."""
        self.hooks[self.id] = hook
        if first:
            self.hooks.move_to_end(self.id, last=False)
        return self

    def remove(self):
        """Takes the hook away."""
        self.hooks.pop(self.id, None)
        for other in self.others:
            other.pop(self.id, None)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.remove()
