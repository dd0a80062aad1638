import torch

def linear(X: "N D", *, weight: "D K") -> "N K":
    return X @ weight

linear(torch.ones(4, 3), weight=torch.ones(2, 5))
