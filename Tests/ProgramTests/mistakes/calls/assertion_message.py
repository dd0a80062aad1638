width = -3
assert width > 0, "a width is positive"
