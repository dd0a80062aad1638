class TooDeep(Exception):
    def __init__(self, depth):
        self.depth = depth

    def __str__(self):
        return f"went {self.depth} levels down"


def dig(n, limit=4):
    print("level", n)
    if n == limit:
        raise TooDeep(n)
    dig(n + 1)


dig(1)
