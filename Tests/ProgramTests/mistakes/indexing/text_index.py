person = ["Ann", 30]
print(person["name"])
