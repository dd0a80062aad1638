import copy


class Node:
    def __init__(self, value, child=None):
        self.value, self.child = value, child

    def __repr__(self):
        return f"Node({self.value}, {self.child})"


a = [1, [2, 3], {"k": [4]}]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append(99)
a[2]["k"].append(5)
a.append("new")
print(a, s, d, sep="\n")
n = Node([1], Node([2]))
c, dc = copy.copy(n), copy.deepcopy(n)
n.value.append(7)
n.child.value.append(8)
print(n, c, dc, c.child is n.child, dc.child is n.child)
loop = [1]
loop.append(loop)
dl = copy.deepcopy(loop)
print(dl[1] is dl, dl[1] is loop)
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1])
t = (1, 2)
print(
    copy.copy(t) is t,
    copy.deepcopy(t) is t,
    copy.deepcopy("s"),
    copy.copy({1: [2]}),
    copy.copy({1, 2}),
    copy.deepcopy((1, [2])),
)


class Special:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        return Special(self.n + 1)

    def __deepcopy__(self, memo):
        return Special(self.n + 100)


print(copy.copy(Special(1)).n, copy.deepcopy(Special(1)).n, copy.deepcopy([Special(0)])[0].n)
