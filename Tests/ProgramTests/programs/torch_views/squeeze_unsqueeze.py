import torch

x = torch.zeros(1, 3, 1, 2)
print(
    x.squeeze().shape,
    x.squeeze(0).shape,
    x.squeeze(1).shape,
    x.squeeze(-2).shape,
    x.squeeze((0, 2)).shape,
    x.unsqueeze(0).shape,
    x.unsqueeze(-1).shape,
    x.unsqueeze(2).shape,
)
print(
    x[None].shape,
    x[..., None].shape,
    x[:, :, 0].shape,
    x[0, :, None, 0].shape,
    torch.tensor(5).unsqueeze(0),
    torch.tensor([5]).squeeze(),
    torch.atleast_2d(torch.tensor([1, 2])),
    torch.atleast_1d(torch.tensor(1)),
)
for bad in (
    lambda: x.unsqueeze(6),
    lambda: x.squeeze(4),
    lambda: x.size(4),
    lambda: torch.tensor(1).squeeze(1),
):
    try:
        bad()
    except IndexError as e:
        print(e)
a = torch.arange(6).view(2, 3)
print(
    a.repeat(2, 1),
    a.repeat(1, 2),
    a.repeat(2, 1, 1).shape,
    a.tile(2),
    a.tile((2, 1)),
    torch.repeat_interleave(a, 2, dim=0),
    torch.tensor([1, 2]).repeat_interleave(torch.tensor([2, 3])),
    a.repeat_interleave(2),
)
print(
    a.flip(0),
    a.flip([0, 1]),
    a.fliplr(),
    a.flipud(),
    a.roll(1),
    a.roll(1, 1),
    a.roll((1, 1), (0, 1)),
    torch.rot90(a),
    a.T,
    a.ravel(),
)
print(
    a.broadcast_to(2, 2, 3).shape,
    torch.broadcast_tensors(torch.ones(3, 1), torch.ones(4))[0].shape,
    torch.broadcast_shapes((2, 1), (3,)),
    a.expand_as(torch.zeros(4, 2, 3)).shape,
    a.view_as(torch.zeros(3, 2)),
    a.reshape_as(torch.zeros(6)),
)
