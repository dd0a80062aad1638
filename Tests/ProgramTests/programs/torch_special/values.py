import torch

x = torch.tensor([-2., -0.5, 0., 0.5, 2.])
positive = torch.tensor([0.25, 1., 2.5, 7.])
for name in ("i0", "i0e", "i1", "i1e", "ndtr", "log_ndtr", "erfcx", "bessel_j0", "bessel_j1", "spherical_bessel_j0", "expit"):
    print(name, getattr(torch.special, name)(x))
for name in ("entr", "psi", "gammaln", "bessel_y0", "bessel_y1"):
    print(name, getattr(torch.special, name)(positive))
print(torch.special.ndtri(torch.tensor([0., 0.1, 0.5, 0.9, 1.])))
print(torch.special.zeta(torch.tensor([2., 4.]), 1), torch.special.zeta(2, positive))
print(torch.polygamma(1, positive), torch.special.polygamma(2, positive), positive.polygamma(0))
print(torch.igamma(positive, torch.tensor(2.)), torch.special.gammaincc(positive, torch.tensor([0.5])))
print(torch.special.multigammaln(torch.tensor([2., 3.]), 2), torch.mvlgamma(torch.tensor([4.]), 1))
print(torch.special.xlog1py(torch.tensor([0., 1.]), torch.tensor([5., 1.])), torch.special.xlogy(2, positive))

y = positive.clone().requires_grad_()
(torch.special.i1(y) + torch.special.entr(y) + torch.digamma(y) + torch.special.ndtr(y)).sum().backward()
print(y.grad)
