import torch

def transpose(X: "N M") -> "M N":
    return X

transpose(torch.ones(2, 3))
