"""Priority queues in lists. Pushing and popping are in Swift."""


def merge(*iterables, key=None, reverse=False):
    """Merge sorted iterables into one sorted stream."""
    rank = (lambda item: item) if key is None else key
    streams = []
    for iterable in iterables:
        iterator = iter(iterable)
        for item in iterator:
            streams.append([rank(item), item, iterator])
            break
    while streams:
        best = 0
        for i in range(1, len(streams)):
            ahead, behind = streams[i][0], streams[best][0]
            if (behind < ahead) if reverse else (ahead < behind):
                best = i
        stream = streams[best]
        yield stream[1]
        for item in stream[2]:
            stream[0], stream[1] = rank(item), item
            break
        else:
            del streams[best]


def nlargest(n, iterable, key=None):
    """The n largest items, the largest first."""
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]


def nsmallest(n, iterable, key=None):
    """The n smallest items, the smallest first."""
    return sorted(iterable, key=key)[:max(n, 0)]
