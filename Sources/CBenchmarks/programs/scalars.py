# Plain scalar code, as learners write it: calls, loops, nested lists.
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)

def count(n):
    total = 0.0
    i = 0
    while i < n:
        total = total + i * 0.5
        i = i + 1
    return total

def convolve(image, kernel, n):
    rows = []
    for i in range(n - 2):
        row = []
        for j in range(n - 2):
            total = 0.0
            for p in range(3):
                for q in range(3):
                    total += image[i + p][j + q] * kernel[p][q]
            row.append(total)
        rows.append(row)
    return rows

image = [[float(i * j % 7) for j in range(120)] for i in range(120)]
kernel = [[1.0, 0.0, -1.0] for i in range(3)]

measure("scalar_fib", lambda: fib(25))
measure("scalar_while", lambda: count(1000000))
measure("scalar_conv_lists", lambda: convolve(image, kernel, 120))
