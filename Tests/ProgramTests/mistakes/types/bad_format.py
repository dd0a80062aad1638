price = "3"
print(f"{price:.2f}")
