print(sorted([3, 1], revers=True))
