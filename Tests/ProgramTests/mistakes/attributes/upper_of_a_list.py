names = ["ann", "bob"]
names.upper()
