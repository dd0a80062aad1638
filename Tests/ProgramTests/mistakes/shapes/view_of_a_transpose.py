import torch
x = torch.ones(2, 3).t()
print(x.view(6))
