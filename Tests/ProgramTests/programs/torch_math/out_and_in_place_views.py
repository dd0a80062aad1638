import torch

place = torch.empty(0)
print(torch.add(torch.ones(2), 1, out=place) is place, place)
whole = torch.zeros(3, dtype=torch.float64)
torch.mul(torch.tensor([1., 2., 3.]), 2, out=whole)
print(whole)
values, indices = torch.empty(0), torch.empty(0, dtype=torch.int64)
torch.max(torch.tensor([[1., 5.], [7., 2.]]), 1, out=(values, indices))
print(values, indices)
try:
    torch.add(torch.ones(2), 0.5, out=torch.zeros(2, dtype=torch.int64))
except RuntimeError as error:
    print(error)

m = torch.arange(6).reshape(2, 3)
view = m.t_()
print(view is m, m.shape, m.stride())
m.unsqueeze_(0).squeeze_(0).transpose_(0, 1)
print(m)
m.resize_(3, 2)
print(m, m.resize_(2).tolist())
print(torch.abs_(torch.tensor([-1., 2.])), torch.LongTensor([1, 2]), torch.FloatTensor(2, 2).shape)
print(isinstance(torch.ones(1), torch.FloatTensor), isinstance(torch.ones(1), torch.LongTensor))
torch.Tensor.twice = lambda self: self * 2
print(torch.ones(2).twice())
print(torch.asarray([1, 2]), torch.scalar_tensor(2), torch.is_complex(torch.ones(1)), torch.angle(torch.tensor([-1., 1.])))
