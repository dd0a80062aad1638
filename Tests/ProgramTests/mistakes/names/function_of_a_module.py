print(sqrt(2))
