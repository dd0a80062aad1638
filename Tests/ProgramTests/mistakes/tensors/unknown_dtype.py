import torch
x = torch.zeros(2, dtype="float32")
