primes = [2, 3, 5]
print(primes[3])
