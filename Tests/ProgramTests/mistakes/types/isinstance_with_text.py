print(isinstance(3, "int"))
