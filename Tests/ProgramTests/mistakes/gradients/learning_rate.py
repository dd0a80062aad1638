import torch
w = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=-1)
