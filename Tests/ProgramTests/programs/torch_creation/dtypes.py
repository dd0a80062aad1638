import torch

for dt in (torch.float32, torch.float64, torch.int64, torch.int32, torch.uint8, torch.bool):
    t = torch.tensor([0, 1, 2]).to(dt)
    print(dt, t, t.dtype.is_floating_point, t.element_size(), t.is_floating_point())
print(
    torch.float is torch.float32,
    torch.double is torch.float64,
    torch.long is torch.int64,
    torch.int is torch.int32,
)
x = torch.tensor([-1.7, 0.0, 2.9])
print(
    x.int(),
    x.long(),
    x.bool(),
    x.double(),
    x.float() is x,
    x.to(torch.int64),
    x.type(torch.float64),
    x.long().float(),
)
print(torch.tensor([300, -1, 256]).to(torch.uint8), torch.tensor(3).double(), torch.get_default_dtype())
print(
    torch.finfo(torch.float32).eps,
    torch.finfo(torch.float32).max,
    torch.iinfo(torch.int64).max,
    torch.finfo(torch.float64).tiny,
    torch.iinfo(torch.uint8).min,
)
print(
    x.type(),
    x.to(x.dtype) is x,
    x.type_as(torch.zeros(1, dtype=torch.float64)).dtype,
    x.is_floating_point(),
    torch.is_tensor(x),
    torch.is_tensor(3),
)
torch.set_default_dtype(torch.float64)
print(torch.tensor([1.5]).dtype, torch.zeros(1).dtype, torch.arange(2.0).dtype)
