import torch
w = torch.tensor(2.0, requires_grad=True)
w -= 0.1
