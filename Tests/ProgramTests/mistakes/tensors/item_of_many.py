import torch
losses = torch.tensor([0.5, 0.25])
print(losses.item())
