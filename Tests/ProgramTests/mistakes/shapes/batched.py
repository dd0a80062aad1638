import torch
a = torch.ones(8, 2, 3)
b = torch.ones(7, 3, 2)
print(torch.bmm(a, b))
