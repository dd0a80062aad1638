import torch
x = torch.arange(5)
mask = torch.tensor([True, False, True])
print(x[mask])
