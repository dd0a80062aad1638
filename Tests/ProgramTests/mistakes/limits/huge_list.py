numbers = [0] * 10 ** 12
