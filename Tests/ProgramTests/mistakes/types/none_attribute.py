def find(words, letter):
    for word in words:
        if word.startswith(letter):
            return word

print(find(["pear", "plum"], "a").upper())
