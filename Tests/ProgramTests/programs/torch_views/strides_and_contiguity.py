import torch

x = torch.arange(12).reshape(3, 4)
print(
    x.stride(),
    x.is_contiguous(),
    x.t().stride(),
    x.t().is_contiguous(),
    x[:, 1].stride(),
    x[::2].stride(),
    x[:, ::2].stride(),
    x.storage_offset(),
    x[1:, 2:].storage_offset(),
)
t = x.t()
try:
    t.view(12)
except RuntimeError as e:
    print(e)
print(
    t.reshape(12),
    t.contiguous().view(12),
    x.view(4, 3),
    x.view(-1, 6),
    x.view(2, 2, 3).stride(),
    x.permute(1, 0).shape,
)
print(
    x.expand(2, 3, 4).stride(),
    x[0].expand(2, 4),
    torch.ones(3, 1).expand(3, 2).stride(),
    x.unsqueeze(1).stride(),
    x.flatten().stride(),
    x.as_strided((2, 2), (1, 2)),
)
for bad in (
    lambda: x.view(5),
    lambda: x.view(-1, -1),
    lambda: x.reshape(7, -1),
    lambda: x.expand(3, 5),
    lambda: x.view(-1, 5),
    lambda: x.permute(0),
    lambda: x.transpose(0, 2),
):
    try:
        bad()
    except (RuntimeError, IndexError) as e:
        print(type(e).__name__, e)
y = torch.arange(24).reshape(2, 3, 4)
print(
    y.transpose(0, 2).shape,
    y.permute(2, 0, 1).stride(),
    y.movedim(0, -1).shape,
    y.swapaxes(0, 1).shape,
    y.mT.shape,
    y.flatten(1).shape,
    y.flatten(0, 1).shape,
    y.unflatten(2, (2, 2)).shape,
    y.squeeze().shape,
    y[:, :1].squeeze(1).shape,
    y.numel(),
    y.dim(),
    y.size(1),
    y.size(-1),
)
