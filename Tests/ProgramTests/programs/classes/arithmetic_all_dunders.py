class T:
    def __init__(self, log=""):
        self.log = log


ops = "add sub mul truediv floordiv mod pow matmul lshift rshift and or xor".split()
for op in ops:
    setattr(T, f"__{op}__", lambda self, o, op=op: f"{op}({o})")
    setattr(T, f"__r{op}__", lambda self, o, op=op: f"r{op}({o})")
    setattr(T, f"__i{op}__", lambda self, o, op=op: f"i{op}({o})")
t = T()
print(t + 1, t - 1, t * 1, t / 1, t // 1, t % 1, t**1, t @ 1, t << 1, t >> 1, t & 1, t | 1, t ^ 1)
print(1 + t, 1 - t, 1 * t, 1 / t, 1 // t, 1 % t, 1**t, 1 @ t, 1 << t, 1 >> t, 1 & t, 1 | t, 1 ^ t)
x = T()
x += 1
print(x)
x = T()
x -= 1
print(x)
x = T()
x *= 1
print(x)
x = T()
x @= 1
print(x)
x = T()
x **= 1
print(x)
x = T()
x >>= 1
print(x)
x = T()
x //= 1
print(x)
print("a" + t, [1] + t, (1,) * t, None | t, 1.5 / t, True & t)
