numbers = [1, 2, 3]
numbers + 4
