import math
import random


class Neuron:
    def __init__(self, n, rng):
        self.w = [rng.uniform(-1, 1) for _ in range(n)]
        self.b = 0.0

    def __call__(self, x):
        self.x = x
        self.out = math.tanh(sum(w * v for w, v in zip(self.w, x)) + self.b)
        return self.out

    def back(self, g, lr):
        g *= 1 - self.out**2
        grads = [g * w for w in self.w]
        self.w = [w - lr * g * v for w, v in zip(self.w, self.x)]
        self.b -= lr * g
        return grads


rng = random.Random(3)
hidden = [Neuron(2, rng) for _ in range(4)]
output = Neuron(4, rng)
data = [((0, 0), -0.8), ((0, 1), 0.8), ((1, 0), 0.8), ((1, 1), -0.8)]
for epoch in range(401):
    loss = 0.0
    for x, y in data:
        out = output([h(x) for h in hidden])
        loss += (out - y) ** 2
        for h, g in zip(hidden, output.back(2 * (out - y), 0.1)):
            h.back(g, 0.1)
    if epoch % 100 == 0:
        print(f"{epoch:4d} {loss:.6f}")
for x, y in data:
    print(x, y, f"{output([h(x) for h in hidden]):+.3f}")


class Value:
    def __init__(self, data, children=()):
        self.data, self.grad, self.children, self._back = data, 0.0, children, lambda: None

    def __add__(self, o):
        o = o if isinstance(o, Value) else Value(o)
        out = Value(self.data + o.data, (self, o))

        def back():
            self.grad += out.grad
            o.grad += out.grad

        out._back = back
        return out

    def __mul__(self, o):
        o = o if isinstance(o, Value) else Value(o)
        out = Value(self.data * o.data, (self, o))

        def back():
            self.grad += o.data * out.grad
            o.grad += self.data * out.grad

        out._back = back
        return out

    __radd__, __rmul__ = __add__, __mul__

    def backward(self):
        order, seen = [], set()

        def visit(v):
            if v not in seen:
                seen.add(v)
                for c in v.children:
                    visit(c)
                order.append(v)

        visit(self)
        self.grad = 1.0
        for v in reversed(order):
            v._back()


a, b = Value(2.0), Value(-3.0)
c = a * b + 3 * a + b * b
c.backward()
print(c.data, a.grad, b.grad)
