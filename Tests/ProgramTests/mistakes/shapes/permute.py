import torch
x = torch.ones(2, 3, 4)
print(x.permute(0, 2))
