import torch

x = torch.tensor([[1.0, 2.0, 4.0], [8.0, 16.0, 32.0]])
print(
    x.var(),
    x.var(0),
    x.var(1, unbiased=False),
    x.std(1),
    x.std(dim=0, correction=0),
    x.var((0, 1), keepdim=True),
    torch.var_mean(x, 1),
    torch.std_mean(x),
)
print(
    x.norm(),
    x.norm(1),
    x.norm(2, dim=1),
    x.norm(float("inf"), 0),
    x.norm(dim=(0, 1)),
    x.norm(0),
    torch.linalg.vector_norm(x, 3),
    torch.linalg.vector_norm(x, dim=1),
    torch.linalg.norm(x, 2, dim=1),
    torch.linalg.matrix_norm(x, "fro"),
    torch.linalg.matrix_norm(x, 1),
    torch.norm(x, p="fro"),
)
print(
    torch.tensor([5.0]).var(),
    torch.tensor([5.0]).std(unbiased=False),
    x.double().var(),
    torch.renorm(x, 2, 0, 5.0),
    torch.cov(x),
    torch.corrcoef(x),
)
