import torch
x = torch.zeross(2)
