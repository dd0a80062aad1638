class Date:
    def __init__(self, y, m, d):
        self.y, self.m, self.d = y, m, d

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))

    @staticmethod
    def is_leap(y):
        return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)

    def __repr__(self):
        return f"{type(self).__name__}({self.y}-{self.m:02}-{self.d:02})"


class Holiday(Date):
    pass


print(Date.parse("2024-02-29"), Holiday.parse("2023-12-25"), Date(2000, 1, 1).parse("1999-01-02"))
print([y for y in (1900, 2000, 2023, 2024) if Date.is_leap(y)], Date(1, 1, 1).is_leap(4))
f = Holiday.parse
print(f("2020-01-01"), f.__self__ is Holiday)
