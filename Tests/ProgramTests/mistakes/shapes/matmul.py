import torch
X = torch.ones(2, 3)
W = torch.ones(4, 3)
print(X @ W)
