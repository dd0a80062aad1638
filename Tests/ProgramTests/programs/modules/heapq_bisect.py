import bisect
import heapq

h = []
for n in [5, 1, 8, 3, 9, 2]:
    heapq.heappush(h, n)
print(
    h,
    heapq.heappop(h),
    h[0],
    heapq.heappushpop(h, 0),
    heapq.heapreplace(h, 7),
    [heapq.heappop(h) for _ in range(len(h))],
)
xs = [9, 4, 7, 1]
heapq.heapify(xs)
print(
    xs,
    heapq.nlargest(2, [3, 9, 4]),
    heapq.nsmallest(2, ["bb", "a", "ccc"], key=len),
    list(heapq.merge([1, 4], [2, 3])),
)
graph = {"A": {"B": 1, "C": 4}, "B": {"C": 2, "D": 5}, "C": {"D": 1}, "D": {}}


def dijkstra(start):
    dist = {start: 0}
    queue = [(0, start)]
    while queue:
        d, node = heapq.heappop(queue)
        if d > dist[node]:
            continue
        for nxt, w in graph[node].items():
            if d + w < dist.get(nxt, float("inf")):
                dist[nxt] = d + w
                heapq.heappush(queue, (d + w, nxt))
    return dist


print(dijkstra("A"))
s = [1, 3, 3, 5]
print(bisect.bisect(s, 3), bisect.bisect_left(s, 3), bisect.bisect_right(s, 0), bisect.bisect_left(s, 9))
bisect.insort(s, 4)
bisect.insort_left(s, 3)
print(s, ["FDCBA"[bisect.bisect([60, 70, 80, 90], score)] for score in (33, 99, 77, 70, 89, 90, 100)])
