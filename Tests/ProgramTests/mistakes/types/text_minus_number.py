price = "12"
print(price - 2)
