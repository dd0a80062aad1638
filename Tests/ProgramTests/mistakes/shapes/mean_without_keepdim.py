import torch
X = torch.randn(8, 3, 5, 5)
mean = X.mean(dim=(0, 2, 3))
centred = X - mean
