import torch

torch.manual_seed(1)
A = torch.tensor([[4., 1., 2.], [1., 3., 0.], [2., 0., 5.]])

values, vectors = torch.linalg.eigh(A)
print(values)
print(torch.allclose(A @ vectors, vectors * values, atol=1e-5))
print(torch.linalg.eigvalsh(A, UPLO='U'))

Q, R = torch.linalg.qr(torch.tensor([[3., 1.], [4., 2.], [0., 5.]]))
print(R)
print(torch.allclose(Q.T @ Q, torch.eye(2), atol=1e-6), Q.shape)
print([t.shape for t in torch.linalg.qr(torch.ones(3, 2), mode='complete')])
print(torch.linalg.qr(torch.ones(3, 2), mode='r').Q)

B = torch.tensor([[3., 0., 0.], [0., 0., 2.]])
U, S, Vh = torch.linalg.svd(B)
print(S, U.shape, Vh.shape)
print(torch.linalg.svdvals(B))
print(torch.svd(B).S, torch.svd(B).V.shape)

P, L, U = torch.linalg.lu(A)
print(P)
print(L)
print(torch.allclose(P @ L @ U, A))
LU, pivots = torch.linalg.lu_factor(torch.tensor([[1., 2.], [3., 4.]]))
print(LU, pivots)
print(torch.linalg.lu_solve(LU, pivots, torch.tensor([[5.], [11.]])))

print(torch.linalg.matrix_rank(torch.tensor([[1., 2.], [2., 4.]])))
print(torch.linalg.pinv(torch.tensor([[2., 0.], [0., 0.], [0., 4.]])))
print(torch.linalg.cond(torch.diag(torch.tensor([4., 2., 1.]))), torch.linalg.cond(A, p=1))
print(torch.linalg.lstsq(torch.tensor([[1., 0.], [1., 1.], [1., 2.]]), torch.tensor([[1.], [3.], [5.]])).solution)
print(torch.linalg.solve_triangular(torch.tensor([[2., 1.], [0., 4.]]), torch.tensor([[4.], [8.]]), upper=True))
print(torch.linalg.matrix_exp(torch.zeros(2, 2)))
print(torch.linalg.multi_dot([torch.ones(2, 3), torch.ones(3, 4), torch.ones(4)]))
print(torch.logdet(A), torch.cholesky_solve(torch.ones(3, 1), torch.linalg.cholesky(A)))

for call in (lambda: torch.linalg.eigh(torch.ones(2, 3)), lambda: torch.linalg.qr(torch.ones(2, 2), 'all'),
             lambda: torch.linalg.svd(torch.ones(3))):
    try:
        call()
    except RuntimeError as error:
        print(type(error).__name__, error)
