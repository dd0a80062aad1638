import torch
a = torch.ones(2, 3, 4)
b = torch.ones(2, 5, 6)
print(torch.cat([a, b], dim=1))
