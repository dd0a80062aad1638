samples = ["", "abc", "abc1", "123", " ", "\t\n", "a b", "½", "²", "A", "_id", "2x", "class", "é", "12.5", "-1", "٣"]
for s in samples:
    print(
        ascii(s), s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.isdecimal(), s.isnumeric(),
        s.isidentifier(), s.isascii(), s.isprintable(),
    )
