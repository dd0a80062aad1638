total = 0.0
for _ in range(10):
    total += 0.1
print(total, total == 1.0, abs(total - 1.0) < 1e-9, round(total, 10))
x = 1.0
steps = 0
while x / 2 > 0:
    x /= 2
    steps += 1
print(steps, x)
eps = 1.0
while 1.0 + eps / 2 != 1.0:
    eps /= 2
print(eps)
guess = 2.0
for _ in range(6):
    guess = guess - (guess * guess - 2) / (2 * guess)
    print(guess)
print(sum(1 / n**2 for n in range(1, 1000)), 4 * sum((-1) ** k / (2 * k + 1) for k in range(1000)))
c = 25.0
print(
    f"{c}C = {c * 9 / 5 + 32}F",
    1e3,
    1e-3,
    5 / 2,
    6 / 2,
    1 / 3,
    2 / 3,
    10 / 4 * 2,
    3 * 1.1,
    0.1 + 0.7,
    1.1 + 2.2,
    100 * 1.1,
    0.57 * 100,
)
mean = sum([2.5, 3.5, 4.0]) / 3
var = sum((v - mean) ** 2 for v in [2.5, 3.5, 4.0]) / 2
print(
    mean,
    var,
    var**0.5,
    -7 / 2,
    int(-3.7),
    7.0 // 2,
    -7.0 // 2,
    7.5 % 2,
    -7.5 % 2,
    1e16 + 1 == 1e16,
    2**53 + 1.0,
)
