import torch
x = torch.ones(2, dtype=torch.float16)
