import torch

x = torch.tensor([-2.0, -0.5, 0.0, 0.5, 1.0, 3.0])
for name in "abs neg sign exp expm1 sin cos tan tanh sinh cosh atan asinh sigmoid relu floor ceil round trunc frac square erf erfc deg2rad rad2deg sinc logit reciprocal positive signbit softmax".split():
    f = getattr(torch, name)
    print(name, f(x, 0) if name == "softmax" else f(x))
p = torch.tensor([0.1, 0.5, 1.0, 4.0, 10.0])
for name in "sqrt rsqrt log log2 log10 log1p lgamma digamma exp2 acosh".split():
    print(name, getattr(torch, name)(p))
q = torch.tensor([-1.0, -0.5, 0.0, 0.5, 1.0])
for name in "asin acos atanh erfinv".split():
    print(name, getattr(torch, name)(q))
print(
    torch.sqrt(torch.tensor(-1.0)),
    torch.log(torch.tensor([0.0, -1.0])),
    torch.exp(torch.tensor(1000.0)),
    torch.tensor([2.5, 3.5, -2.5]).round(),
    torch.tensor([1.2345]).round(decimals=2),
    torch.tensor([1, 2]).sqrt(),
    torch.tensor([0, 1]).sin(),
    torch.tensor([-3, 2]).abs(),
    torch.nan_to_num(torch.tensor([float("nan"), float("inf")])),
)
