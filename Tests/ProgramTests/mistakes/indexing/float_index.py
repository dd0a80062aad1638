numbers = [1, 2, 3, 4]
middle = numbers[len(numbers) / 2]
