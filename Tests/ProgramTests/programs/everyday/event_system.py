class Event:
    def __init__(self):
        self.handlers = []

    def __iadd__(self, handler):
        self.handlers.append(handler)
        return self

    def __isub__(self, handler):
        self.handlers.remove(handler)
        return self

    def __call__(self, *args, **kwargs):
        return [h(*args, **kwargs) for h in self.handlers]

    def __len__(self):
        return len(self.handlers)


class Button:
    def __init__(self, label):
        self.label = label
        self.clicked = Event()

    def click(self, **info):
        return self.clicked(self, **info)


def on(event):
    def register(f):
        event.__iadd__(f)
        return f

    return register


b = Button("OK")


@on(b.clicked)
def log(sender, **info):
    return f"{sender.label} {sorted(info.items())}"


def counter():
    n = 0
    while True:
        n += 1
        yield n


count = counter()
b.clicked += lambda s, **k: next(count)
print(b.click(x=1, y=2), b.click())
b.clicked -= log
print(b.click(z=3), len(b.clicked), bool(Event()))
try:
    b.clicked -= log
except ValueError as e:
    print(e)


class Machine:
    transitions = {("idle", "coin"): "ready", ("ready", "push"): "idle", ("ready", "coin"): "ready"}

    def __init__(self):
        self.state, self.history = "idle", []

    def feed(self, *inputs):
        for i in inputs:
            try:
                self.state = self.transitions[self.state, i]
            except KeyError as e:
                self.history.append(f"bad {e.args[0]}")
            else:
                self.history.append(self.state)
        return self


print(Machine().feed("coin", "push", "push", "coin").history)


class Observable:
    def __init__(self, **kw):
        object.__setattr__(self, "_watch", [])
        for k, v in kw.items():
            setattr(self, k, v)

    def watch(self, f):
        self._watch.append(f)

    def __setattr__(self, k, v):
        old = getattr(self, k, None)
        super().__setattr__(k, v)
        for f in self._watch:
            f(k, old, v)


o = Observable(a=1)
o.watch(lambda k, old, new: print(f"{k}: {old} -> {new}"))
o.a = 2
o.b = "x"
o.a += 5
