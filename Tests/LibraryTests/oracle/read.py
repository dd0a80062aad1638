"""Reads the files of ../written, which Etude wrote, with PyTorch, NumPy and safetensors, and compares their contents with
what the programs of InterchangeTests.swift say.

    python read.py          needs torch, numpy and safetensors
"""

import collections
import io
import pathlib

import numpy
import torch
from safetensors.torch import load_file, save_file
from torch import nn

WRITTEN = pathlib.Path(__file__).resolve().parent.parent / "written"

tensors = torch.load(WRITTEN / "tensors.pt")
assert torch.equal(tensors["x"], torch.arange(6.).reshape(2, 3)) and tensors["turned"].stride() == (1, 3)
assert tensors["flags"].tolist() == [True, False] and tensors["empty"].shape == (0, 2)
assert isinstance(tensors["parameter"], nn.Parameter) and tensors["wanted"].requires_grad
tensors["x"][1, 0] = 9
assert tensors["row"][0] == 9 and tensors["turned"][0, 1] == 9

values = torch.load(WRITTEN / "values.pt")
assert values[:10] == [None, True, 0, 255, 256, 70000, -1, 2 ** 40, -2 ** 62, 0.1]
assert values[10:14] == ["é🙂", (), (1,), (1, 2, 3, 4)] and values[14] == [1, "two"] and values[14] is values[15]
assert values[16:21] == [{}, {"a": [{}], 3: (1, 2)}, {7}, torch.float64, torch.Size([2, 3])]
assert values[21:23] == [torch.device("cpu"), collections.OrderedDict(b=1, a=2)]
assert type(values[22]) is collections.OrderedDict and values[23:] == [f"text {i}" for i in range(300)]

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(3, 2), nn.BatchNorm1d(2))
optimizer = torch.optim.SGD(net.parameters(), lr=0.5, momentum=0.9)
net(torch.arange(12.).reshape(4, 3)).square().sum().backward()
optimizer.step()
state = torch.load(WRITTEN / "state.pt")
for name, tensor in net.state_dict().items():
    torch.testing.assert_close(state["net"][name], tensor)
net.load_state_dict(state["net"])
optimizer.load_state_dict(state["optimizer"])

assert numpy.array_equal(numpy.load(WRITTEN / "grid.npy"), numpy.arange(6, dtype="f4").reshape(2, 3).T)


def npy(array):
    stream = io.BytesIO()
    numpy.save(stream, array)
    return stream.getvalue()


assert (WRITTEN / "long.npy").read_bytes() == npy(numpy.arange(3))
assert (WRITTEN / "scalar.npy").read_bytes() == npy(numpy.array(True))
arrays = numpy.load(WRITTEN / "arrays.npz")
assert arrays["a"].tolist() == [0, 1, 2] and arrays["a"].dtype == "int32" and arrays["b"].tolist() == [[1, 1], [1, 1]]

same = pathlib.Path("/tmp/same.safetensors")
save_file(load_file(WRITTEN / "tensors.safetensors"), same, metadata={"made by": "\"us\"\n"})
assert same.read_bytes() == (WRITTEN / "tensors.safetensors").read_bytes()
same.unlink()
print("all as they should be")
