from collections import deque

stack = []
for op in "1 2 + 3 * 4 -".split():
    if op.isdigit():
        stack.append(int(op))
    else:
        b, a = stack.pop(), stack.pop()
        stack.append({"+": a + b, "-": a - b, "*": a * b}[op])
    print(op, stack)
pairs = {")": "(", "]": "[", "}": "{"}


def balanced(s):
    st = []
    for ch in s:
        if ch in "([{":
            st.append(ch)
        elif ch in pairs and (not st or st.pop() != pairs[ch]):
            return False
    return not st


print([balanced(s) for s in ("([]{})", "([)]", "((", "", ")")])
q = deque(["a", "b"])
q.append("c")
order = []
while q:
    item = q.popleft()
    order.append(item)
    if item == "a":
        q.extend(["d", "e"])
print(order)
people, k = list(range(1, 11)), 3
i = 0
while len(people) > 1:
    i = (i + k - 1) % len(people)
    people.pop(i)
print(people)
