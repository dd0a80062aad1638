import torch
layer = nn.Linear(2, 3)
