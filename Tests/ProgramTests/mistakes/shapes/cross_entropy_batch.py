import torch
from torch.nn import functional as F
scores = torch.randn(8, 10)
targets = torch.zeros(7, dtype=torch.int64)
F.cross_entropy(scores, targets)
