def double(x):
    print(2 * x)

print(double(3) + 1)
