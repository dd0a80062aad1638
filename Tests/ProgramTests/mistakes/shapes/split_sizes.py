import torch
x = torch.ones(10)
print(torch.split(x, [3, 3, 3]))
