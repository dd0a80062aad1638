import torch

x = torch.tensor([-1.5, 0.0, 2.7, 300.0])
for dt in (torch.float64, torch.int64, torch.int32, torch.bool):
    y = x.to(dt)
    print(dt, y, y.dtype, y.sum())
print(
    x.double().float().equal(x),
    x.long().tolist(),
    x.tolist(),
    x.bool().int(),
    torch.tensor([True, False]).float(),
    torch.tensor([1, 0]).bool(),
    torch.tensor([3.9, -3.9]).long(),
    x.to(torch.float32) is x,
    x.to("cpu") is x,
    x.cpu() is x,
)
print(
    torch.tensor(3).to(torch.float32),
    torch.tensor([1, 2]).type(torch.float32),
    torch.tensor([1.5]).type(torch.LongTensor),
    x.type_as(torch.tensor([1])),
    torch.ones(2, dtype=torch.int32).to(torch.tensor(1.0)).dtype,
    torch.as_tensor([1.5], dtype=torch.float64),
    torch.asarray([1, 2]),
    torch.tensor([[1, 2]]).float().dtype,
    torch.tensor(True).item(),
    torch.tensor(1).bool().item(),
)
print(
    torch.tensor([2**40]).int(),
    torch.tensor([-1]).to(torch.uint8),
    torch.tensor([257]).byte(),
    (torch.tensor([1, 2]) / 2).dtype,
    torch.tensor([1]).dtype,
    torch.tensor([1.0]).dtype,
    torch.tensor([True]).dtype,
    torch.tensor([1, 2.0]).dtype,
    torch.tensor([True, 1]).dtype,
    torch.empty(0).dtype,
)
