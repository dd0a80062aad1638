import torch

x = torch.arange(6).view(2, 3)
for i in range(3):
    print(x[i])
