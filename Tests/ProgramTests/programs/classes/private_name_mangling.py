class A:
    def __init__(self):
        self.__secret = 1
        self._hint = 2
        self.__dunder__ = 3

    def get(self):
        return self.__secret

    def __helper(self):
        return "A helper"

    def call(self):
        return self.__helper()


class B(A):
    def __init__(self):
        super().__init__()
        self.__secret = 10

    def __helper(self):
        return "B helper"

    def both(self):
        return self.__secret, self._A__secret


b = B()
print(b.get(), b.both(), b.call(), sorted(vars(b)))
try:
    b.__secret
except AttributeError as e:
    print(e)
print(b._B__secret, hasattr(A, "_A__helper"))
