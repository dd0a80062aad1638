import io
from collections import OrderedDict
import torch
from torch import nn

grid = torch.arange(6.).reshape(2, 3)
box = [1, 2]
value = {
    "grid": grid, "column": grid[:, 1], "parameter": nn.Parameter(torch.ones(2)), "box": [box, box], "none": None,
    "numbers": (1, -7, 2 ** 40, 1e300, True), "text": "é🙂", 5: "five", "set": {3}, "shape": grid.shape, "dtype": torch.int64,
    "ordered": OrderedDict(b=1, a=2), "empty": torch.zeros(2, 0), "flag": torch.tensor([True, False]), "device": torch.device("cpu")}
stream = io.BytesIO()
torch.save(value, stream)
stream.seek(0)
again = torch.load(stream)
print(again)
again["grid"][0, 1] = -1
print(again["column"], again["box"][0] is again["box"][1], again["column"].stride())

net = nn.Linear(3, 2)
with io.BytesIO() as stream:
    torch.save(net.state_dict(), stream)
    print(stream.tell() > 0, stream.seek(0))
    other = nn.Linear(3, 2)
    print(other.load_state_dict(torch.load(stream)))
    print(all(torch.equal(a, b) for a, b in zip(net.parameters(), other.parameters())))
