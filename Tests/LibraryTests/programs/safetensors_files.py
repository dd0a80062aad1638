import safetensors
import torch
from safetensors.torch import load_file, save_file

for name, tensor in load_file("tensors.safetensors").items():
    print(name, tensor, tensor.dtype, tuple(tensor.shape))

grid = torch.arange(6.).reshape(2, 3)
for tensors in [{"a": grid.T}, {"a": grid, "b": grid}, {"a": 5}]:
    try:
        save_file(tensors, "never-written")
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, str(error).strip()[:40])
try:
    load_file("tensors.pt")
except safetensors.SafetensorError:
    print("SafetensorError")
try:
    load_file("missing.safetensors")
except FileNotFoundError as error:
    print("FileNotFoundError")
