import torch

a = torch.tensor([[2.0, 1.0], [1.0, 3.0]])
b = torch.tensor([1.0, 2.0])
print(
    torch.linalg.det(a),
    torch.det(a),
    torch.linalg.inv(a),
    torch.inverse(a) @ a,
    torch.linalg.solve(a, b),
    torch.trace(a),
    torch.linalg.matrix_rank(a),
)
print(
    torch.linalg.norm(a),
    torch.linalg.norm(b),
    torch.linalg.vector_norm(b, ord=1),
    torch.linalg.matrix_norm(a),
    torch.norm(a, dim=0),
    torch.linalg.cholesky(a),
    torch.linalg.eigvalsh(a),
    torch.linalg.svdvals(a),
)
q, r = torch.linalg.qr(a)
print((q @ r - a).abs().max() < 1e-5, (q.T @ q - torch.eye(2)).abs().max() < 1e-5)
u, s, vh = torch.linalg.svd(a)
print(s, (u @ torch.diag(s) @ vh - a).abs().max() < 1e-5)
w, v = torch.linalg.eigh(a)
print(w, (v @ torch.diag(w) @ v.T - a).abs().max() < 1e-5)
print(
    torch.linalg.pinv(torch.tensor([[1.0, 0.0], [0.0, 2.0], [0.0, 0.0]])),
    torch.linalg.lstsq(
        torch.tensor([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]]), torch.tensor([[1.0], [3.0], [5.0]])
    ).solution,
    a.matrix_exp(),
    torch.linalg.slogdet(a),
    torch.logdet(a),
)
try:
    torch.linalg.inv(torch.zeros(2, 2))
except RuntimeError as e:
    print(type(e).__name__)
