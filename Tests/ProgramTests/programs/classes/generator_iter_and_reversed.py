class Deck:
    suits = "SH"

    def __init__(self):
        self.cards = [f"{r}{s}" for s in self.suits for r in (1, 2, 3)]

    def __iter__(self):
        yield from self.cards

    def __reversed__(self):
        for c in self.cards[::-1]:
            yield c.lower()

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, i):
        return self.cards[i]


d = Deck()
print(list(d), list(reversed(d)), len(d), d[0], d[-2:], "1S" in d, sorted(d)[0], d[::3])
it = iter(d)
print(next(it), next(it), [x for x in it])
