import torch


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


x = torch.tensor([1.0, 2.0], requires_grad=True)
handle = x.register_hook(lambda grad: print("x", grad))
y = x * 3
y.register_hook(lambda grad: grad * 2)
y.register_hook(lambda grad: print("y", grad))
y.retain_grad()
y.sum().backward()
print(x.grad, y.grad)
handle.remove()
(x * 1).sum().backward()
print(x.grad)
print(torch.autograd.grad((x * 2).sum(), x))

x.grad = None
after = x.register_post_accumulate_grad_hook(lambda leaf: print("after", leaf is x, leaf.grad))
(x * x).sum().backward()
(x * x).sum().backward()
after.remove()

z = (x * 2).exp()
node = z.grad_fn
print(node.name(), [(edge[0].name(), edge[1]) for edge in node.next_functions], node is z.grad_fn)
print(node.next_functions[0][0].next_functions[0][0].name(), x.is_leaf, z.output_nr)
node.register_prehook(lambda grads: print("before", grads))
node.register_hook(lambda inner, outer: print("behind", inner, outer))
z.sum().backward()

attempt(lambda: torch.ones(2).register_hook(print))
attempt(lambda: (x * 1).register_post_accumulate_grad_hook(print))


def grown(grad):
    return torch.ones(4)


def doubled(grad):
    return grad.double()


for hook in (grown, doubled, lambda grad: 5):
    z = x * 1
    z.register_hook(hook)
    attempt(z.sum().backward)

a, b = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
multi = torch.autograd.graph.register_multi_grad_hook((a, b), lambda grads: print("all", grads))
(a * b).sum().backward()
multi.remove()


def pack(tensor):
    print("pack", tensor)
    return tensor.tolist()


def unpack(numbers):
    print("unpack", numbers)
    return torch.tensor(numbers)


with torch.autograd.graph.saved_tensors_hooks(pack, unpack):
    c = a.exp()
(c * b).sum().backward()
print(a.grad, b.grad)

edge = torch.autograd.graph.get_gradient_edge(a)
print(edge.output_nr, torch.autograd.grad((a * 5).sum(), edge))
print(torch.autograd.grad([(a * 2).sum(), (a * b).sum()], [a, b]))
print(torch.autograd.grad(a.sum(), [a, b], allow_unused=True))
print(torch.autograd.grad(a.sum(), [a, b], materialize_grads=True))
print(torch.autograd.grad(a * 2, a, torch.eye(2), is_grads_batched=True))
attempt(lambda: torch.autograd.grad(a.sum(), [a, b]))
attempt(lambda: torch.autograd.grad(a.sum(), torch.ones(2)))
attempt(lambda: torch.autograd.backward([a.sum()], [torch.ones(2)]))
attempt(lambda: torch.autograd.backward([a.sum()], [3]))
attempt(lambda: torch.autograd.backward([a * 1]))
a.grad = b.grad = None
torch.autograd.backward([(a * 2).sum(), (a * b).sum()])
print(a.grad, b.grad)

with torch.autograd.detect_anomaly():
    attempt(lambda: (torch.sqrt(a * 0 - 1) * 0).sum().backward())

# A tensor's `.data` has its own count of changes.
d = a * b
a.data.mul_(7)
d.sum().backward()
print(a, a._version, b.grad)
e = a * b
with torch.no_grad():
    a.mul_(2)
attempt(e.sum().backward)
