class Config:
    name: str = "default"
    size: int
    tags: list = []

    def __init__(self, size, **extra):
        self.size: int = size
        for k, v in extra.items():
            setattr(self, k, v)


print(Config.__annotations__, Config(3).size, Config(1, name="n").name, Config.name, hasattr(Config, "size"))
x: int = 5
y: "anything goes" = "text"
z: list[int]
print(x, y, __annotations__)
try:
    z
except NameError as e:
    print(e)


def f(a: int, *args: str, k: float = 1.5, **kw: dict) -> list:
    local: set = {1}
    return [a, local]


print(f.__annotations__, f("not an int"))
c = Config(2)
c.size: int = 9
(paren): int = 3
print(c.size, paren)
