import random
import torch
from torch.distributions.multinomial import Multinomial

torch.manual_seed(1)
random.seed(1)
num_tosses = 100
heads = sum([random.random() > 0.5 for _ in range(num_tosses)])
print("heads, tails: ", [heads, num_tosses - heads])
fair_probs = torch.tensor([0.5, 0.5])
print(Multinomial(100, fair_probs).sample())
counts = Multinomial(10, fair_probs).sample((5,))
print(counts, counts.cumsum(dim=0), counts.cumsum(0) / counts.cumsum(0).sum(dim=1, keepdims=True))
