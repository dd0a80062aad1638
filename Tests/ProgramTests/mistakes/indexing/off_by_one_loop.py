letters = ["a", "b", "c"]
for i in range(len(letters) + 1):
    print(letters[i])
