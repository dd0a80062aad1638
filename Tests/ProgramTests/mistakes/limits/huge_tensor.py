import torch
x = torch.zeros(10 ** 12)
