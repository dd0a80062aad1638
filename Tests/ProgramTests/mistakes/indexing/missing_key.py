ages = {"Ann": 30, "Bob": 25}
print(ages["ann"])
