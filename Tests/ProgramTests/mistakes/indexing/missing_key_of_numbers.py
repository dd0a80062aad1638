names = {1: "one", 2: "two"}
print(names["1"])
