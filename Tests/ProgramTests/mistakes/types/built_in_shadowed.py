sum = 0
for number in [1, 2]:
    sum = sum + number
print(sum([4, 5]))
