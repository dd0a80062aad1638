name = "Ann"
print(name())
