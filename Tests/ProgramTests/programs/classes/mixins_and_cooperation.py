class Loud:
    def describe(self):
        return super().describe().upper()


class Polite:
    def describe(self):
        return "please, " + super().describe()


class Base:
    def __init__(self, **kw):
        print("Base", sorted(kw))

    def describe(self):
        return "base"


class WithA:
    def __init__(self, a=0, **kw):
        print("A", a)
        super().__init__(**kw)


class WithB:
    def __init__(self, b=0, **kw):
        print("B", b)
        super().__init__(**kw)


class Final(Loud, Polite, WithA, WithB, Base):
    pass


print(Final(a=1, b=2).describe())
print([c.__name__ for c in Final.__mro__])


class Other(Polite, Loud, Base):
    pass


print(Other().describe())
