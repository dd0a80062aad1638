for index, name, extra in enumerate(["a", "b"]):
    print(index)
