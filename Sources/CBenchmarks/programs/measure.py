import time

def measure(name, run, seconds=0.5):
    """Prints the best time of a run in milliseconds, over half a second and at least three runs."""
    run()
    best = float("inf")
    runs = 0
    end = time.perf_counter() + seconds
    while runs < 3 or time.perf_counter() < end:
        start = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - start)
        runs += 1
    print(name, best * 1e3, flush=True)

