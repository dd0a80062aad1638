class Dog:
    tricks = []
    count = 0

    def __init__(self, name):
        self.name = name
        Dog.count += 1

    def learn(self, trick):
        self.tricks.append(trick)


a, b = Dog("a"), Dog("b")
a.learn("roll")
b.learn("sit")
print(a.tricks, b.tricks is a.tricks, Dog.tricks)
a.tricks = ["own"]
print(a.tricks, b.tricks, Dog.count, a.count)
a.count += 10
print(a.count, b.count, Dog.count, "count" in vars(a), "count" in vars(b))
del a.count
print(a.count)
Dog.bark = lambda self: f"{self.name} woofs"
print(b.bark())
