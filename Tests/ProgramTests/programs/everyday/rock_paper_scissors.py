import random

BEATS = {"rock": "scissors", "scissors": "paper", "paper": "rock"}


class Player:
    def __init__(self, name, strategy):
        self.name, self.strategy, self.score, self.last = name, strategy, 0, None

    def play(self, rng, other):
        self.last = self.strategy(rng, other.last)
        return self.last


def judge(a, b):
    if a == b:
        return 0
    return 1 if BEATS[a] == b else -1


rng = random.Random(2024)
always = Player("always rock", lambda rng, last: "rock")
copycat = Player("copycat", lambda rng, last: last or "paper")
chance = Player("chance", lambda rng, last: rng.choice(sorted(BEATS)))
for p, q in ((always, chance), (copycat, chance), (always, copycat)):
    tally = {1: 0, 0: 0, -1: 0}
    for _ in range(20):
        a, b = p.play(rng, q), q.play(rng, p)
        tally[judge(a, b)] += 1
    p.score += tally[1]
    q.score += tally[-1]
    print(f"{p.name} v {q.name}: {tally}")
print(sorted(((pl.score, pl.name) for pl in (always, copycat, chance)), reverse=True))
