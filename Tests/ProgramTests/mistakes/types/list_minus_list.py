after = [3, 4]
before = [1, 2]
print(after - before)
