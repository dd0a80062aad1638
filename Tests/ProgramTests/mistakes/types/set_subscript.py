colours = {"red", "blue"}
print(colours[0])
