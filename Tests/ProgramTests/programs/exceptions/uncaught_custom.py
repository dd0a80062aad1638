class Misuse(Exception):
    pass


def check(n):
    print("checking", n)
    if n > 2:
        raise Misuse(f"{n} is more than two")


for i in range(10):
    check(i)
