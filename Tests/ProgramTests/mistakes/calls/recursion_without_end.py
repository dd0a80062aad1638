def countdown(n):
    print(n) if n == 3 else None
    return countdown(n - 1)

countdown(3)
