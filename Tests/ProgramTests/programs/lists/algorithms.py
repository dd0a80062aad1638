def bubble(xs):
    xs = xs[:]
    for i in range(len(xs)):
        for j in range(len(xs) - 1 - i):
            if xs[j] > xs[j + 1]:
                xs[j], xs[j + 1] = xs[j + 1], xs[j]
    return xs


def quick(xs):
    if len(xs) < 2:
        return xs
    pivot, *rest = xs
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def merge_sort(xs):
    if len(xs) < 2:
        return xs
    mid = len(xs) // 2
    left, right, out = merge_sort(xs[:mid]), merge_sort(xs[mid:]), []
    while left and right:
        out.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return out + left + right


def insertion(xs):
    xs = list(xs)
    for i in range(1, len(xs)):
        v, j = xs[i], i - 1
        while j >= 0 and xs[j] > v:
            xs[j + 1] = xs[j]
            j -= 1
        xs[j + 1] = v
    return xs


def bisect(xs, v):
    lo, hi = 0, len(xs)
    while lo < hi:
        mid = (lo + hi) // 2
        if xs[mid] < v:
            lo = mid + 1
        else:
            hi = mid
    return lo


data = [(i * 7919) % 31 for i in range(15)]
print(data)
for f in (bubble, quick, merge_sort, insertion):
    print(f.__name__, f(data) == sorted(data), f([]), f([2, 1, 2]))
s = sorted(data)
print([bisect(s, v) for v in (0, 5, 15, 30, 31)])
