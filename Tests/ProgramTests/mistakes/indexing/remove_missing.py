numbers = [1, 2]
numbers.remove(3)
