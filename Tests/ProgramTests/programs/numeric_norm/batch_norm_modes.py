import torch
import torch.nn.functional as F

x = torch.tensor([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]])
mean, var = torch.zeros(2), torch.ones(2)
print(F.batch_norm(x, mean, var), mean, var)
print(F.batch_norm(x, mean, var, training=True, momentum=0.1), mean, var)
print(F.batch_norm(x, mean, var, weight=torch.tensor([2.0, 3.0]), bias=torch.tensor([1.0, -1.0])))
print(
    F.batch_norm(x, None, None, training=True, eps=1e-8),
    F.batch_norm(x, mean, var, training=True, momentum=1.0),
    mean,
    var,
)
img = torch.arange(16.0).view(2, 2, 2, 2)
print(
    F.batch_norm(img, None, None, training=True)[0],
    F.instance_norm(img)[1],
    F.group_norm(img, 2)[0],
    F.layer_norm(img, (2, 2))[0, 0],
)
