import heapq
from dataclasses import dataclass, field
from itertools import count


@dataclass(order=True)
class Job:
    priority: int
    seq: int
    name: str = field(compare=False)
    cost: int = field(compare=False, default=1)


class Scheduler:
    def __init__(self):
        self._heap, self._seq, self.done = [], count(), []

    def add(self, name, priority=5, cost=1):
        job = Job(priority, next(self._seq), name, cost)
        heapq.heappush(self._heap, job)
        return job

    def run(self, budget):
        while self._heap and budget > 0:
            job = heapq.heappop(self._heap)
            step = min(budget, job.cost)
            budget -= step
            job.cost -= step
            if job.cost:
                heapq.heappush(self._heap, job)
            else:
                self.done.append(job.name)
        return budget

    def __len__(self):
        return len(self._heap)


s = Scheduler()
for name, p, c in [("mail", 3, 2), ("urgent", 0, 1), ("backup", 9, 5), ("mail2", 3, 1)]:
    print(s.add(name, p, c))
print(s.run(3), s.done, len(s), s._heap[0])
print(s.run(100), s.done, len(s))


def round_robin(tasks, quantum=2):
    order, queue = [], list(tasks.items())
    while queue:
        name, left = queue.pop(0)
        order.append(name)
        if left > quantum:
            queue.append((name, left - quantum))
    return order


print(round_robin({"a": 5, "b": 1, "c": 3}))
