import torch

def batch_norm(X: "N C H W"):
    return X

batch_norm(torch.ones(4, 3))
