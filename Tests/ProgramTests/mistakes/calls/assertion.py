def mean(numbers):
    return sum(numbers) / len(numbers)

result = mean([1, 2, 3, 4])
assert result == 2
