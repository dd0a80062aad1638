# The last digits of products depend on the order in which their terms are added.
import torch

torch.manual_seed(0)
torch.set_printoptions(precision=8)
for m, k, n in [(1, 20, 1), (3, 5, 4), (4, 9, 12), (5, 30, 6), (5, 40, 20), (2, 33, 7), (16, 200, 16), (9, 64, 13)]:
    a, b, bias = torch.randn(m, k), torch.randn(k, n), torch.randn(n)
    for result in (a @ b, torch.nn.functional.linear(a, b.t().contiguous(), bias), torch.addmm(bias, a, b, alpha=0.3)):
        print((m, k, n), result.double().sum().item(), result.flatten()[-3:].tolist())
a, b = torch.randn(3, 6, 10), torch.randn(3, 10, 8)
print(torch.bmm(a, b).double().sum().item(), (a @ b[0]).double().sum().item())
print((torch.randn(45) @ torch.randn(45)).item(), (torch.randn(7, 45) @ torch.randn(45)).tolist())
