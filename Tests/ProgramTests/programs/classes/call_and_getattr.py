class Recorder:
    def __init__(self):
        self.log = []

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"private: {name}")

        def method(*args, **kwargs):
            self.log.append((name, args, kwargs))
            return self

        return method

    def __call__(self, *args):
        return len(self.log) + sum(args)


r = Recorder()
r.open("door").close(slam=True).lock()
for entry in r.log:
    print(entry)
print(r(), r(1, 2, 3), callable(r), callable(r.log))
print(hasattr(r, "anything"), hasattr(r, "_hidden"))
print(getattr(r, "_x", "default"))
try:
    r._y
except AttributeError as e:
    print(e)
