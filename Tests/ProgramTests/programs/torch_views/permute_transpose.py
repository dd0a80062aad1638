import torch

x = torch.arange(24).view(2, 3, 4)
for dims in [(0, 1, 2), (2, 1, 0), (1, 0, 2), (0, 2, 1), (-1, 0, 1)]:
    p = x.permute(dims)
    print(dims, tuple(p.shape), p.stride(), p.is_contiguous(), p[0, 0].tolist())
print(
    x.transpose(0, 1).shape,
    x.transpose(-1, -2)[0],
    x.swapdims(0, 2).shape,
    x.movedim((0, 1), (1, 2)).shape,
    x[0].T,
    x.mT.shape,
    x.permute(2, 0, 1).reshape(4, 6)[1],
)
img = torch.arange(12).view(2, 2, 3)
chw = img.permute(2, 0, 1)
print(chw, chw.permute(1, 2, 0).equal(img), chw.contiguous().view(3, 4))
p = x.permute(1, 0, 2)
p[0, 0, 0] = 100
print(
    x[0, 0, 0],
    torch.einsum("ijk->kji", x)[0, 0],
    x.adjoint().shape,
    torch.t(x[0]).shape,
    x.H.shape if False else "",
)
for bad in (
    lambda: x.permute(0, 1),
    lambda: x.permute(0, 0, 1),
    lambda: x.t(),
    lambda: x.permute(0, 1, 3),
    lambda: x.transpose(0, 3),
):
    try:
        bad()
    except (RuntimeError, IndexError) as e:
        print(type(e).__name__, e)
