class Dog:
    kind = "dog"

    def bark(self):
        return "woof"


def local_before():
    print(v)
    v = 1


def closed():
    def inner():
        return w

    if False:
        w = 1
    return inner()


attempts = [
    lambda: Dog().meow,
    lambda: Dog.meow,
    lambda: (5).real_part,
    lambda: "s".push("x"),
    lambda: [].add(1),
    lambda: None.x,
    lambda: {}.append(1),
    lambda: (lambda: 0).zip,
    lambda: undefined_name,
    lambda: prnt(1),
    local_before,
    closed,
    lambda: Dog.bark(),
    lambda: Dog().bark(1),
    lambda: setattr(3, "x", 1),
    lambda: delattr(Dog(), "q"),
    lambda: __import__("no_such_module"),
]
for i, attempt in enumerate(attempts):
    try:
        print(i, attempt())
    except Exception as e:
        print(i, type(e).__name__ + ":", e)
try:
    a, b = 1, 2, 3
except ValueError as e:
    print(e)
try:
    a, b, c = "xy"
except ValueError as e:
    print(e)
try:
    a, *b, c = [1]
except ValueError as e:
    print(e)
try:
    a, b = 5
except TypeError as e:
    print(e)
try:
    for x, y in [1, 2]:
        pass
except TypeError as e:
    print(e)
