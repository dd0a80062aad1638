age = int("")
