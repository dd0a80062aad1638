word = "hallo"
word[1] = "e"
