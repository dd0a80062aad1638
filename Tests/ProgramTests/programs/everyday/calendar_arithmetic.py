def is_leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def day_of_year(y, m, d):
    return sum(DAYS[: m - 1]) + d + (m > 2 and is_leap(y))


def weekday(y, m, d):
    t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    y -= m < 3
    return (y + y // 4 - y // 100 + y // 400 + t[m - 1] + d) % 7


names = "Sun Mon Tue Wed Thu Fri Sat".split()
print(
    [y for y in (1900, 1996, 2000, 2023, 2024, 2100) if is_leap(y)],
    day_of_year(2024, 3, 1),
    day_of_year(2023, 12, 31),
)
print([names[weekday(*d)] for d in ((2000, 1, 1), (2024, 2, 29), (1969, 7, 20))])
y, m = 2024, 2
first = weekday(y, m, 1)
n = DAYS[m - 1] + (m == 2 and is_leap(y))
cells = ["  "] * first + [f"{d:2}" for d in range(1, n + 1)]
print(" ".join(f"{w[:2]}" for w in names))
for i in range(0, len(cells), 7):
    print(" ".join(cells[i : i + 7]))
secs = 98765
print(f"{secs // 3600:02d}:{secs % 3600 // 60:02d}:{secs % 60:02d}", divmod(divmod(secs, 60)[0], 60))
