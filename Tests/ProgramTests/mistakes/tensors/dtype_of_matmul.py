import torch
X = torch.ones(2, 3)
w = torch.tensor([1, 2, 3])
print(X @ w)
