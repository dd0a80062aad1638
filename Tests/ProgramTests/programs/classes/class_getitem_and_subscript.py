class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item.__name__ if isinstance(item, type) else item}]"

    def __getitem__(self, key):
        return key


print(Box[int], Box["x"], Box[1, 2])
b = Box()
print(
    b[1], b[1:2], b[1:2:3, ...], b[:, 0], b[()], b["a"], b[-1], b[None], b[lambda: 0] is not None, b[1:, ::2]
)
print(list[int], dict[str, int], tuple[int, ...], list[int]([1]) if callable(list[int]) else "")
try:
    int[3]
except TypeError as e:
    print(e)
