import random

random.seed(0)
inside = sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(2000))
print(4 * inside / 2000)
rolls = [random.randint(1, 6) + random.randint(1, 6) for _ in range(500)]
print([rolls.count(n) for n in range(2, 13)])
pos = 0
path = []
for _ in range(20):
    pos += random.choice((-1, 1))
    path.append(pos)
print(path)
deck = [r + s for s in "CDHS" for r in "23456789TJQKA"]
random.shuffle(deck)
print(deck[:5], sorted(deck[5:10]))
print([round(random.gauss(100, 15)) for _ in range(8)])
weights = {"a": 5, "b": 3, "c": 2}
picks = random.choices(list(weights), weights=weights.values(), k=200)
print({k: picks.count(k) for k in weights})


def quickselect(xs, k):
    pivot = random.choice(xs)
    lo, eq = [x for x in xs if x < pivot], [x for x in xs if x == pivot]
    if k < len(lo):
        return quickselect(lo, k)
    if k < len(lo) + len(eq):
        return pivot
    return quickselect([x for x in xs if x > pivot], k - len(lo) - len(eq))


data = random.sample(range(1000), 51)
print(quickselect(data, 25), sorted(data)[25])
print("".join(random.choice("ACGT") for _ in range(30)))
