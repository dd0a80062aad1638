import torch
x = torch.ones(3, requires_grad=True)
print(x.numpy())
