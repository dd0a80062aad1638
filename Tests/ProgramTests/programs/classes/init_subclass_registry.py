class Plugin:
    registry = {}

    def __init_subclass__(cls, /, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.registry[key or cls.__name__.lower()] = cls

    def run(self):
        return f"{type(self).__name__} runs"


class Upper(Plugin):
    pass


class Other(Plugin, key="special"):
    def run(self):
        return "special " + super().run()


class Third(Other):
    pass


for key in sorted(Plugin.registry):
    print(key, Plugin.registry[key]().run())
print(Plugin.__subclasses__() == [Upper, Other], [c.__name__ for c in Other.__subclasses__()])
try:

    class Bad(Plugin, nonsense=1):
        pass
except TypeError as e:
    print("TypeError:", e)
