for n in range(1, 16):
    print("Fizz" * (n % 3 == 0) + "Buzz" * (n % 5 == 0) or n, end=" ")
print()
print(
    [
        ("FizzBuzz" if n % 15 == 0 else "Fizz" if n % 3 == 0 else "Buzz" if n % 5 == 0 else n)
        for n in range(1, 16)
    ]
)


def rules(n, table={3: "Fizz", 5: "Buzz", 7: "Pop"}):
    out = ""
    for k, w in table.items():
        if not n % k:
            out += w
    return out or str(n)


print(*map(rules, (21, 35, 105, 4)), sep=",")
match (6 % 3, 6 % 5):
    case (0, 0):
        print("both")
    case (0, _):
        print("three")
    case (_, 0):
        print("five")
