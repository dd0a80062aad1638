"""Writes fixtures/results.txt: what PyTorch gives for each call of fixtures/calls.txt.

A line is the call, a tab, and the results as `dtype sizes strides: values`, or `Exception: message`.
"""

import pathlib

import torch
import torch.nn.functional as F

FOLDER = pathlib.Path(__file__).parent.parent / "fixtures"


def spread(index, count):
    multiple = (index + 1) * 0.6180339887498949 + count * 0.137
    return multiple - float(int(multiple))


def reals(sizes, low, high, dtype):
    count = torch.Size(sizes).numel()
    values = [low + (high - low) * spread(i, count) for i in range(count)]
    return torch.tensor(values, dtype=torch.float64).reshape(sizes).to(dtype)


def integers(sizes, low, high, dtype):
    count = torch.Size(sizes).numel()
    width = float(high - low + 1)
    values = [low + int(width * spread(i, count)) for i in range(count)]
    return torch.tensor(values, dtype=torch.float64).reshape(sizes).to(dtype)


def text(result):
    if isinstance(result, torch.Tensor):
        values = " ".join(str(v) for v in result.flatten().tolist())
        return f"{result.dtype} {list(result.shape)} {list(result.stride())}: {values}"
    if isinstance(result, torch.Size):
        return str(list(result))
    if isinstance(result, (tuple, list)):
        return "; ".join(text(r) for r in result)
    return str(result)


lines = []
for call in (FOLDER / "calls.txt").read_text().splitlines():
    try:
        result = text(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {str(error).splitlines()[0]}"
    lines.append(f"{call}\t{result}\n")
(FOLDER / "results.txt").write_text("".join(lines))
