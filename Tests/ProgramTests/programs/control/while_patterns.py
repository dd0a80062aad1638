n = 10
while n > 0:
    n -= 3
    if n == 4:
        continue
    print(n, end=" ")
else:
    print("done")
guess, low, high = 0, 1, 100
tries = []
while True:
    guess = (low + high) // 2
    tries.append(guess)
    if guess == 37:
        break
    elif guess < 37:
        low = guess + 1
    else:
        high = guess - 1
print(tries)
queue = [1]
seen = []
while queue and len(seen) < 8:
    v = queue.pop(0)
    seen.append(v)
    queue += [2 * v, 3 * v] if v < 10 else []
print(seen, queue[:3])
i = 0
while i < 3:
    j = 0
    while True:
        j += 1
        if j > i:
            break
    else:
        print("never")
    print((i, j), end=" ")
    i += 1
print()
while (n := n + 5) < 20:
    print("n =", n)
a, b = 48, 36
while b:
    a, b = b, a % b
print(a)
