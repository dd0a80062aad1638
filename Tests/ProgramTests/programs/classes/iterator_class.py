class Primes:
    def __init__(self, limit):
        self.limit = limit
        self.n = 1

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            self.n += 1
            if self.n > self.limit:
                raise StopIteration
            if all(self.n % d for d in range(2, int(self.n**0.5) + 1)):
                return self.n


p = Primes(20)
print(next(p), next(p), list(p), list(p), next(p, "over"))
print(sum(Primes(10)), max(Primes(30)), 7 in Primes(10), 8 in Primes(10), dict(enumerate(Primes(8))))
a, b, *c = Primes(14)
print(a, b, c, list(zip(Primes(10), "xyz")), [*Primes(5)], sorted(Primes(12), reverse=True))
for x in Primes(100):
    if x > 10:
        break
    print(x, end=" ")
else:
    print("exhausted")
print()
