def evens(n):
    [i for i in range(n) if i % 2 == 0]

for number in evens(5):
    print(number)
