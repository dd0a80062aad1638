print(3 in 35)
