person = {"name": "Ann"}
print(person.name)
