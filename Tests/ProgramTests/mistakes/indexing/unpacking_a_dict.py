ages = {"Ann": 30, "Bob": 25, "Cy": 41}
for name, age in ages:
    print(name)
