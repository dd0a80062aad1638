try:
    print("a")
    raise ValueError("lost")
finally:
    print("b")
    [].pop()
