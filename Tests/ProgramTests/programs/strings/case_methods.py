words = ["hello world", "HELLO", "Hello World", "it's a dog's life", "123abc", "", "ÉCOLE straße", "a1b2 c3"]
for w in words:
    print(
        repr(w),
        repr(w.upper()),
        repr(w.lower()),
        repr(w.title()),
        repr(w.capitalize()),
        repr(w.swapcase()),
        repr(w.casefold()),
    )
for w in words:
    print(repr(w), w.isupper(), w.islower(), w.istitle())
