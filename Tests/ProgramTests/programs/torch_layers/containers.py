import torch
from torch import nn


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


s = nn.Sequential(nn.Linear(1, 1), nn.ReLU(), nn.Tanh())
del s[1]
print(s)
del s[0]
print(s)
s = nn.Sequential(nn.Linear(1, 1), nn.ReLU(), nn.Tanh(), nn.GELU())
del s[1:3]
print(s)
s.insert(1, nn.ReLU())
print(s)
attempt(lambda: s.insert(7, nn.ReLU()))
attempt(lambda: s.insert(1, 3))
attempt(lambda: s.append(3))
print(s.pop(0), s)
s.extend([nn.ReLU()])
print(s)
print(s + nn.Sequential(nn.Tanh()))
attempt(lambda: s + [nn.ReLU()])
s *= 2
print(s)
print(len(s * 2))
attempt(lambda: s * 0)
attempt(lambda: s * 1.5)
attempt(lambda: s[9])
attempt(lambda: s[1.5])
print(s[-1], s[0:2])
del s[-1]
print(s)
attempt(lambda: nn.Sequential(3))
l = nn.ModuleList([nn.ReLU(), nn.ReLU(), nn.Linear(1, 1)])
print(l)
l.insert(0, nn.Tanh())
print(l, l[1:])
del l[0:2]
print(l)
attempt(lambda: l[5])
attempt(lambda: l.extend(3))
l += [nn.ReLU()]
print(l, len(l + [nn.ReLU()]))
print(l.pop(0))
print(nn.ReLU() in l)
d = nn.ModuleDict({"a": nn.ReLU()})
d["b"] = nn.Tanh()
print(d, list(d.keys()), "a" in d)
d.update([["c", nn.GELU()]])
print(d.pop("a"), d)
attempt(lambda: d["zz"])
attempt(lambda: d.update(3))
attempt(lambda: d.update([1]))
attempt(lambda: d.update([[1, 2, 3]]))
d.clear()
print(d)
p = nn.ParameterList([nn.Parameter(torch.ones(2)), torch.zeros(3), 5])
print(p, len(p), [n for n, _ in p.named_parameters()])
p.append(torch.ones(1))
p += [torch.ones(1)]
print(p[-1], p[1:3])
attempt(lambda: p[9])
p[0] = torch.ones(5)
print(p)
q = nn.ParameterDict({"w": torch.ones(2), "n": 3})
print(q, list(q.items()))
q["z"] = nn.Parameter(torch.ones(1, 2))
print(
    q,
    q.get("zz"),
    q.pop("n"),
    q.popitem(),
    q.setdefault("k", torch.ones(1)),
    q.fromkeys(["a", "b"], 1),
    q.copy(),
)
print(q | {"j": 1})
print(list(reversed(q)))
q.clear()
print(q)
