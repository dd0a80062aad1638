class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self._len = 0
        for x in reversed(list(items)):
            self.push(x)

    def push(self, value):
        self.head = Node(value, self.head)
        self._len += 1

    def pop(self):
        if self.head is None:
            raise IndexError("pop from empty LinkedList")
        node, self.head = self.head, self.head.next
        self._len -= 1
        return node.value

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self._len

    def __repr__(self):
        return f"LinkedList({list(self)})"

    def reverse(self):
        prev, node = None, self.head
        while node:
            node.next, prev, node = prev, node, node.next
        self.head = prev


class Tree:
    def __init__(self):
        self.root = None

    def insert(self, key):
        def go(node):
            if node is None:
                return [key, None, None]
            side = 1 if key < node[0] else 2
            node[side] = go(node[side])
            return node

        self.root = go(self.root)
        return self

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node[1])
                yield node[0]
                yield from walk(node[2])

        return walk(self.root)

    def depth(self):
        def d(n):
            return 0 if n is None else 1 + max(d(n[1]), d(n[2]))

        return d(self.root)


l = LinkedList("abc")
l.push("z")
print(l, len(l), l.pop(), list(l), "b" in l)
l.reverse()
print(l, sorted(l), max(l), *l)
t = Tree()
for k in [5, 2, 8, 1, 9, 3]:
    t.insert(k)
print(list(t), t.depth(), t.root)
try:
    LinkedList().pop()
except IndexError as e:
    print(e)
