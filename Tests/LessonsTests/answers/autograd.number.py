#%% right
class Number:
    def __init__(self, value, parents=()):
        self.value, self.grad, self.parents = value, 0.0, list(parents)

    def __add__(self, other):
        return Number(self.value + other.value, [(self, lambda g: g), (other, lambda g: g)])

    def __mul__(self, other):
        return Number(self.value * other.value,
                      [(self, lambda g: g * other.value), (other, lambda g: g * self.value)])

    def backward(self, arrived=1.0):
        self.grad = self.grad + arrived
        for parent, rule in self.parents:
            parent.backward(rule(arrived))
#%% right
class Number:
    def __init__(self, value):
        self.value, self.grad = value, 0.0
        self.hand_on = lambda arrived: None

    def __add__(self, other):
        result = Number(self.value + other.value)

        def hand_on(arrived):
            self.backward(arrived)
            other.backward(arrived)

        result.hand_on = hand_on
        return result

    def __mul__(self, other):
        result = Number(self.value * other.value)

        def hand_on(arrived):
            self.backward(arrived * other.value)
            other.backward(arrived * self.value)

        result.hand_on = hand_on
        return result

    def backward(self, arrived=1.0):
        self.grad += arrived
        self.hand_on(arrived)
#%% right
class Number:
    def __init__(self, value, made_from=()):
        self.value, self.made_from, self.grad = value, made_from, 0.0

    def __add__(self, other):
        return Number(self.value + other.value, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        return Number(self.value * other.value, [(self, other.value), (other, self.value)])

    def backward(self):
        waiting = [(self, 1.0)]
        while waiting:
            number, arrived = waiting.pop()
            number.grad += arrived
            waiting += [(source, slope * arrived) for source, slope in number.made_from]
#%% wrong number_overwrites
class Number:
    def __init__(self, value, made_from=()):
        self.value, self.made_from, self.grad = value, made_from, 0.0

    def __add__(self, other):
        return Number(self.value + other.value, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        return Number(self.value * other.value, [(self, other.value), (other, self.value)])

    def backward(self, arrived=1.0):
        self.grad = arrived
        for number, slope in self.made_from:
            number.backward(arrived * slope)
#%% wrong number_swapped
class Number:
    def __init__(self, value, made_from=()):
        self.value, self.made_from, self.grad = value, made_from, 0.0

    def __add__(self, other):
        return Number(self.value + other.value, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        return Number(self.value * other.value, [(self, self.value), (other, other.value)])

    def backward(self, arrived=1.0):
        self.grad += arrived
        for number, slope in self.made_from:
            number.backward(arrived * slope)
#%% wrong number_one_level
class Number:
    def __init__(self, value, made_from=()):
        self.value, self.made_from, self.grad = value, made_from, 0.0

    def __add__(self, other):
        return Number(self.value + other.value, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        return Number(self.value * other.value, [(self, other.value), (other, self.value)])

    def backward(self):
        self.grad = 1.0
        for number, slope in self.made_from:
            number.grad += slope
#%% failed TypeError
class Number:
    def __init__(self, value, made_from=()):
        self.value, self.made_from, self.grad = value, made_from, 0.0

    def backward(self, arrived=1.0):
        self.grad += arrived
#%% notAttempted
class Number:
    """A number that remembers how it was made."""

    def __init__(self, value, made_from=()):
        self.value = value
        self.grad = 0.0
        self.made_from = made_from      # pairs of a number and a slope

    def __add__(self, other):
        ...  # a new Number; what are the slopes of a sum?

    def __mul__(self, other):
        ...  # and those of a product?

    def backward(self, arrived=1.0):
        ...  # add up, and hand on
