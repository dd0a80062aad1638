import time

a = time.time()
b = time.perf_counter()
c = time.monotonic()
print(
    type(a).__name__,
    type(b).__name__,
    type(c).__name__,
    type(time.perf_counter_ns()).__name__,
    type(time.time_ns()).__name__,
    type(time.process_time()).__name__,
)
time.sleep(0.001)
print(
    time.time() > a,
    time.perf_counter() > b,
    time.monotonic() > c,
    time.perf_counter() - b < 5,
    a > 1_500_000_000,
)


class Timer:
    def __init__(self):
        self.times = []
        self.start()

    def start(self):
        self.tik = time.time()

    def stop(self):
        self.times.append(time.time() - self.tik)
        return self.times[-1]

    def avg(self):
        return sum(self.times) / len(self.times)


t = Timer()
t.stop()
t.start()
t.stop()
print(len(t.times), t.avg() >= 0, f"{0.0:.5f} sec")
try:
    time.sleep(-1)
except ValueError as e:
    print(e)
