"""Writes fixtures/views.txt: chains of views on arange tensors, and what PyTorch makes of them.

A line is `sizes | operation arguments; ... => sizes strides offset : elements`, or `=> Exception: message`.
Lists are written `2,3`, an empty one `()`, a missing bound `none`.
"""

import pathlib
import random

import torch

WRITTEN = """
5 | view 2,3
6 | view -1,-1
6 | view -1,4
6 | view -2,3
6 | view 2,-1
0 | view -1,0
0 | view -1,3
0,3 | view 0,-1
0,3 | view 3,0,5
0,3 | view 0,3
2,3 | transpose 0 1; view 6
2,3 | transpose 0 1; reshape 6
2,3 | transpose 0 1; view 3,1,2
2,3,4 | transpose 0 1; view 3,2,2,2
2,3,4 | transpose 0 1; view 3,8
2,3,4 | transpose 0 1; reshape 3,8
5 | reshape 2,3
6 | reshape -1,-1
0 | reshape -1,0
6 | reshape -2,-3
4 | view 4611686018427387904,4611686018427387904
4 | reshape 8589934592,2147483648
0 | view 4611686018427387904,4611686018427387904,0
() | view 1,1
() | view ()
1 | view ()
2 | view ()
2,3 | transpose 0 2
2,3 | transpose -3 0
() | transpose 0 -1
() | transpose 0 1
2,3,4 | t
3 | t
() | t
2,3 | t
3 | mT
2,3,4 | mT
2,3 | permute 0
2,3 | permute 0,0
2,3 | permute 0,2
2,3 | permute 1,-2
2,3,4 | permute 2,0,1; contiguous
2,3,4 | movedim 0 2
2,3,4 | movedim 0,1 0
2,3,4 | movedim 0,0 0,1
2,3,4 | movedim 0,1 1,1
2,3,4 | movedim 0 5
2,3,4 | movedim 0,1 -1,0
3 | expand 2,4
3 | expand 2,-1
3 | expand -1,3
2,3 | expand 3
2,3 | expand -2,3
1,3 | expand -1,-1
1,3 | expand 0,3
1,1 | expand 1099511627776,1099511627776
3 | expand 2,3; clone
3,1 | expand 2,3,4; contiguous
3,1 | expand 2,3,4; view 6,4
3,1 | expand 2,3,4; reshape 6,4
2,3 | squeeze 2
1,3,1 | squeeze
1,3,1 | squeeze 0
1,3,1 | squeeze 0,2
1,3,1 | squeeze 0,0
() | squeeze
() | squeeze 0
2,3 | unsqueeze 3
2,3 | unsqueeze 2
2,3 | unsqueeze -3
2,3 | unsqueeze -4
() | unsqueeze 0
() | select 0 0
2,3 | select 0 2
2,3 | select 1 -4
2,3 | select 1 -1
2,3 | select 2 0
5 | narrow 0 1 5
5 | narrow 0 -1 1
5 | narrow 0 6 1
5 | narrow 0 -6 1
5 | narrow 0 1 -1
5 | narrow 0 1 9223372036854775807
() | narrow 0 0 1
5 | narrow 0 5 0
5 | slice 0 3 1 1
5 | slice 0 10 none 1
5 | slice 0 -10 3 1
5 | slice 0 none none 2
5 | slice 0 1 4611686018427387904 4611686018427387904
5 | slice 0 none -1 3
3,4 | diagonal
3,4 | diagonal 1 0 1
3,4 | diagonal -5 0 1
3,4 | diagonal 5 0 1
3,4 | diagonal -9223372036854775808 0 1
3,4 | diagonal 0 0 0
3 | diagonal
3,4 | diagonal 0 0 2
2,3,4 | diagonal 1 -1 0
5 | unfold 0 2 1
5 | unfold 0 6 1
5 | unfold 0 -1 1
5 | unfold 0 2 0
5 | unfold 0 0 1
5 | unfold 0 1 9223372036854775807
5 | unfold 1 1 1
() | unfold 0 1 1
() | unfold 0 2 1
3,6 | unfold 1 3 2; unfold 0 2 1
5 | as_strided 2,2 1 none
5 | as_strided 2,3 2,1 none
5 | as_strided 2,4 2,1 none
5 | as_strided 2,3 2,1 1
5 | as_strided -1 1 none
5 | as_strided 2 -1 none
5 | as_strided 2 1 -1
5 | as_strided 4611686018427387904 4611686018427387904 none
5 | slice 0 2 none 1; as_strided 2 1 none
5 | slice 0 2 none 1; as_strided 2 1 0
2,3,4 | flatten 0 -1
2,3,4 | flatten 1 -1
2,3,4 | flatten 2 1
2,3,4 | flatten 3 -1
() | flatten 0 -1
2,3,4 | transpose 0 1; flatten 0 1
2,3,4 | transpose 1 2; flatten 0 1
6 | unflatten 0 2,3
6 | unflatten 0 -1,3
6 | unflatten 0 2,4
6 | unflatten 0 -1,4
6 | unflatten 0 -1,-1
6 | unflatten 0 ()
6 | unflatten 1 2,3
2,6 | unflatten -1 3,2
2,3 | flip 0,0
2,3 | flip 2
2,3 | flip 0,1
2,3 | t; flip 0
0,3 | flip 1
() | flip ()
2,3 | t; clone
2,3,4 | slice 2 none none 2; clone
2,3,4 | permute 1,2,0; slice 0 none none 2; clone
2,3 | t; contiguous
"""


def argument(text):
    if text == "none":
        return None
    if text == "()":
        return []
    if "," in text:
        return [int(item) for item in text.split(",")]
    return int(text)


LISTS = {"view", "reshape", "permute", "movedim", "expand", "as_strided", "unflatten", "flip"}


def apply(tensor, step):
    name, *arguments = step.split()
    arguments = [argument(text) for text in arguments]
    if name == "mT":
        return tensor.mT
    if name == "slice":
        dim, start, end, step = arguments
        return torch.ops.aten.slice(tensor, dim, start, end, step)
    if name in {"view", "reshape", "permute", "expand", "flip"} and isinstance(arguments[0], int):
        arguments[0] = [arguments[0]]
    if name == "as_strided":
        arguments = [[a] if isinstance(a, int) and i < 2 else a for i, a in enumerate(arguments)]
    if name in {"unflatten", "movedim"}:
        if name == "movedim":
            arguments = [[a] if isinstance(a, int) else a for a in arguments]
        elif isinstance(arguments[1], int):
            arguments[1] = [arguments[1]]
    if name == "squeeze" and arguments and isinstance(arguments[0], list):
        arguments[0] = tuple(arguments[0])
    return getattr(tensor, name)(*arguments)


def listed(items):
    return ",".join(map(str, items)) or "()"


def outcome(sizes, steps):
    tensor = torch.arange(torch.Size(sizes).numel()).reshape(sizes)
    try:
        for step in steps:
            tensor = apply(tensor, step)
    except Exception as error:
        message = str(error).split("\nException raised")[0].replace("\n", "\\n")
        return f"{type(error).__name__}: {message}"
    head = f"{listed(tensor.shape)} {listed(tensor.stride())} {tensor.storage_offset()}"
    if tensor.numel() > 200:
        return head
    return f"{head} : " + " ".join(map(str, tensor.flatten().tolist()))


def factorings(rng, count):
    sizes = []
    for _ in range(rng.randrange(1, 4)):
        divisors = [d for d in range(1, count + 1) if count % d == 0] if count else [0, 1, 2]
        size = rng.choice(divisors)
        sizes.append(size)
        count = count // size if size else 0
    return sizes + [count]


def random_step(rng, tensor):
    rank = tensor.dim()
    dim = lambda: rng.randrange(-max(rank, 1), max(rank, 1))
    name = rng.choice(
        "view reshape transpose permute movedim expand squeeze unsqueeze select narrow slice diagonal unfold flatten "
        "flip clone contiguous t".split()
    )
    size = lambda d: tensor.size(d) if rank else 1
    if name in {"view", "reshape"}:
        return f"{name} {listed(factorings(rng, tensor.numel()))}"
    if name == "transpose":
        return f"transpose {dim()} {dim()}"
    if name == "permute":
        return f"permute {listed(rng.sample(range(rank), rank))}"
    if name == "movedim":
        return f"movedim {dim()} {dim()}"
    if name == "expand":
        sizes = [rng.randrange(1, 4) if s == 1 else s for s in tensor.shape]
        return f"expand {listed([rng.randrange(1, 3)] * rng.randrange(2) + sizes)}"
    if name == "squeeze":
        return rng.choice(["squeeze", f"squeeze {dim()}"])
    if name == "unsqueeze":
        return f"unsqueeze {rng.randrange(-rank - 1, rank + 1)}"
    d = dim()
    if name == "select":
        return f"select {d} {rng.randrange(-size(d), size(d)) if size(d) else 0}"
    if name == "narrow":
        start = rng.randrange(size(d) + 1)
        return f"narrow {d} {start} {rng.randrange(size(d) - start + 1)}"
    if name == "slice":
        bound = lambda: rng.choice(["none", rng.randrange(-6, 7)])
        return f"slice {d} {bound()} {bound()} {rng.randrange(1, 4)}"
    if name == "diagonal":
        return f"diagonal {rng.randrange(-2, 3)} {d} {dim()}"
    if name == "unfold":
        return f"unfold {d} {rng.randrange(0, size(d) + 1)} {rng.randrange(1, 3)}"
    if name == "flatten":
        return f"flatten {d} {dim()}"
    if name == "flip":
        return f"flip {d}"
    return name


def main():
    lines = []
    for line in WRITTEN.strip().splitlines():
        sizes, steps = (part.strip() for part in line.split("|"))
        sizes = argument(sizes)
        sizes = [sizes] if isinstance(sizes, int) else sizes
        steps = [step.strip() for step in steps.split(";")]
        lines.append(f"{line} => {outcome(sizes, steps)}")
    rng = random.Random(0)
    for _ in range(600):
        sizes = [rng.choice([1, 2, 3, 4, 6]) for _ in range(rng.randrange(0, 4))]
        if rng.random() < 0.05 and sizes:
            sizes[0] = 0
        tensor = torch.arange(torch.Size(sizes).numel()).reshape(sizes)
        steps = []
        for _ in range(rng.randrange(1, 5)):
            steps.append(random_step(rng, tensor))
            try:
                tensor = apply(tensor, steps[-1])
            except Exception:
                break
            if tensor.numel() > 200:
                break
        lines.append(f"{listed(sizes)} | {'; '.join(steps)} => {outcome(sizes, steps)}")
    fixtures = pathlib.Path(__file__).parent.parent / "fixtures"
    (fixtures / "views.txt").write_text("\n".join(lines) + "\n")


main()
