class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)


p = Point(1, 2)
print(p == Point(1, 2), p != Point(1, 2), p == Point(2, 1))
print(Point.__hash__)
for act in (lambda: {p}, lambda: {p: 1}, lambda: hash(p), lambda: hash([1]), lambda: {[]: 1}, lambda: {{}}):
    try:
        act()
    except TypeError as e:
        print("TypeError:", e)
print([Point(0, 0), p].index(Point(1, 2)))
print([p, p].count(Point(1, 2)))
print(p in (Point(5, 5), Point(1, 2)))
