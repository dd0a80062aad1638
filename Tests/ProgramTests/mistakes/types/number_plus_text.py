age = "30"
next_year = 1 + age
