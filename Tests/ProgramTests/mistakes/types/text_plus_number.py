age = 30
print("I am " + age)
