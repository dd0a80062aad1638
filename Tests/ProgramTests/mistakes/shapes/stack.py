import torch
rows = [torch.ones(3), torch.ones(4)]
print(torch.stack(rows))
