class Watch:
    def __init__(self):
        self.a = 1

    def __getattribute__(self, name):
        if name.startswith("secret"):
            raise AttributeError("hidden " + name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        return "fallback " + name


w = Watch()
print(w.a, w.b, w.secret_x, hasattr(w, "anything"))


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __len__(self):
        return len(self._target)


p = Proxy([3, 1, 2])
p.append(9)
print(len(p), p.index(9), p._target, p.__class__.__name__)
try:
    p.nope
except AttributeError as e:
    print(e)
try:
    p[0]
except TypeError as e:
    print(e)
