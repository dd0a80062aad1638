word = "hello"
print(word.length)
