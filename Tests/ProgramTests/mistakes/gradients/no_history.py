import torch
w = torch.tensor(1.0)
loss = (w - 3) ** 2
loss.backward()
