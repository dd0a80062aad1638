import torch
from torch.nn import functional as F
scores = torch.randn(4, 3)
F.cross_entropy(scores, torch.tensor([0, 1, 2, 3]))
