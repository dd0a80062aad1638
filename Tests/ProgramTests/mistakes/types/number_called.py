rate = 0.1
print(rate(100))
