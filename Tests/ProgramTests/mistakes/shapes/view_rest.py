import torch
x = torch.arange(12)
print(x.view(5, -1))
