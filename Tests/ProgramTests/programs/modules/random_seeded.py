import random

random.seed(42)
print(random.random(), random.random())
print(
    random.randint(1, 6),
    random.randint(-100, 100),
    random.randrange(10),
    random.randrange(5, 50, 5),
    random.uniform(1, 2),
    random.getrandbits(8),
    random.getrandbits(40),
)
print(
    random.choice("abcdef"),
    random.choice([1, 2, 3]),
    random.choices([1, 2, 3], k=5),
    random.choices("ab", weights=[9, 1], k=6),
    random.choices("abc", cum_weights=[1, 2, 10], k=3),
    random.sample(range(100), 5),
    random.sample([1, 2, 3], 3),
    random.sample("ab", counts=[2, 3], k=3),
)
xs = list(range(10))
random.shuffle(xs)
print(xs)
print(
    random.gauss(0, 1),
    random.gauss(10, 2),
    random.normalvariate(0, 1),
    random.expovariate(1.5),
    random.betavariate(2, 3),
    random.gammavariate(2, 1),
    random.gammavariate(0.5, 1),
    random.triangular(0, 10, 3),
    random.lognormvariate(0, 1),
    random.vonmisesvariate(0, 1),
    random.paretovariate(3),
    random.weibullvariate(1, 2),
)
random.seed("text seed")
print(random.random(), random.randint(0, 10**9))
random.seed(1.5)
print(random.random())
random.seed(-7)
print(random.random())
random.seed(2**40)
print(random.random())
r1, r2 = random.Random(1), random.Random(1)
print([r1.randint(0, 9) for _ in range(8)], [r2.randint(0, 9) for _ in range(8)], r1.random() == r2.random())
state = random.getstate()
a = [random.random() for _ in range(3)]
random.setstate(state)
print(a == [random.random() for _ in range(3)])
for bad in (
    lambda: random.choice([]),
    lambda: random.randint(5, 1),
    lambda: random.sample([1], 2),
    lambda: random.randrange(0),
    lambda: random.choices([], k=1),
    lambda: random.shuffle((1, 2)),
    lambda: random.randrange(1, 5, 0),
):
    try:
        bad()
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
