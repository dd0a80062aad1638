import torch

tensors = torch.load("tensors.pt")
for name, tensor in tensors.items():
    print(name, tensor, tensor.dtype, tuple(tensor.shape), tensor.stride(), tensor.storage_offset())
    print(type(tensor).__name__, tensor.requires_grad, tensor.is_leaf)

# Views share their elements again.
tensors["grid"][1, 0] = 100
print(tensors["row"], tensors["turned"])

print(torch.load("tensors.pt", map_location="cpu")["grid"].sum())
print(torch.load("tensors.pt", map_location=torch.device("cpu"), weights_only=True)["row"])
