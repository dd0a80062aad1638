def c_to_f(c):
    return c * 9 / 5 + 32


def f_to_c(f):
    return (f - 32) * 5 / 9


print(f"{'C':>6} | {'F':>6}")
print("-" * 15)
for c in range(-40, 101, 20):
    print(f"{c:>6} | {c_to_f(c):>6.1f}")
print([round(f_to_c(f), 2) for f in (0, 32, 98.6, 212)])
readings = {"mon": 21.5, "tue": 19.0, "wed": 23.25}
hottest = max(readings, key=readings.get)
print(
    hottest,
    readings[hottest],
    sum(readings.values()) / len(readings),
    {d: f"{c_to_f(t):.1f}F" for d, t in readings.items()},
)
for day, t in readings.items():
    print(f"{day.title()}: {'*' * int(t)} {t}")
print(min(readings.items(), key=lambda kv: kv[1]), sorted(readings.values(), reverse=True))
