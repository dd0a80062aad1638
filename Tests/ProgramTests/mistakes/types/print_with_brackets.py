print["hello"]
