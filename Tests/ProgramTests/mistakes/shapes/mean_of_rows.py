import torch
X = torch.randn(2, 5)
normal = X / X.sum(dim=1)
