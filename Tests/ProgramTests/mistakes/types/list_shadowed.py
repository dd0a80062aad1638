list = [1, 2, 3]
letters = list("abc")
