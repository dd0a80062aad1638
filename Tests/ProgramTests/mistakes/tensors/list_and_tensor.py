import torch
x = torch.ones(2)
print([1, 2] @ x)
