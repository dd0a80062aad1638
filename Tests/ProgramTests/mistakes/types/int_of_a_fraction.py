age = int("12.5")
