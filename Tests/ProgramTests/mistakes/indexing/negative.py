queue = [1, 2]
print(queue[-3])
