def averager():
    total = count = 0
    average = None
    try:
        while True:
            try:
                value = yield average
            except ValueError as e:
                print("caught", e)
                average = None
                continue
            total += value
            count += 1
            average = total / count
    finally:
        print("closing after", count)


a = averager()
try:
    a.send(1)
except TypeError as e:
    print(e)
next(a)
print(a.send(10), a.send(20))
print(a.throw(ValueError("bad input")))
print(a.send(60))
a.close()
a.close()
try:
    a.send(1)
except StopIteration:
    print("stopped")


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)
