# What ordinary programs spend their time on: words, dicts, objects, text.
words = ["w%d" % (i * 7919 % 5003) for i in range(20000)]

def sort_words():
    return sorted(words)

def sort_by_key():
    return sorted(words, key=lambda word: (len(word), word))

def count_words():
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts

def sieve():
    composite = set()
    primes = []
    for n in range(2, 5000):
        if n not in composite:
            primes.append(n)
            for multiple in range(n * n, 5000, n):
                composite.add(multiple)
    return primes

class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm(self):
        return self.x * self.x + self.y * self.y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

def objects():
    total = Point(0, 0)
    sum_of_norms = 0
    for i in range(10000):
        point = Point(i, i + 1)
        total = total + point
        sum_of_norms += point.norm()
    return total.norm() + sum_of_norms

def build_text():
    text = ""
    for i in range(20000):
        text += str(i)
    return len(text)

def format_text():
    lines = []
    for i in range(10000):
        lines.append(f"{i:5d} {i / 7:.3f} {'odd' if i % 2 else 'even'}")
    return "\n".join(lines)

def split_and_join():
    line = ",".join(words[:2000])
    total = 0
    for _ in range(10):
        total += len("-".join(part.upper() for part in line.split(",")))
    return total

def comprehend():
    squares = [x * x for x in range(20000)]
    return sum([x for x in squares if x % 3 == 0])

def generate():
    def pairs(n):
        for i in range(n):
            yield i, i * i
    return sum(b - a for a, b in pairs(20000))

def catch():
    caught = 0
    for i in range(10000):
        try:
            if i % 3 == 0:
                raise ValueError(i)
        except ValueError:
            caught += 1
    return caught

measure("sort_words", sort_words)
measure("sort_by_key", sort_by_key)
measure("count_words", count_words)
measure("sieve", sieve)
measure("objects", objects)
measure("build_text", build_text)
measure("format_text", format_text)
measure("split_and_join", split_and_join)
measure("comprehend", comprehend)
measure("generate", generate)
measure("catch", catch)
