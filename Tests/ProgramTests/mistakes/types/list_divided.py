numbers = [2, 4, 6]
mean = numbers / 3
