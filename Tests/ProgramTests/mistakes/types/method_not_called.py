words = "to be or not".split
print(words[0])
