import torch
from torch import nn
from etude.models import BatchNorm, LeNet, LeNetBN, batch_norm

torch.manual_seed(0)
X = torch.randn(8, 1, 28, 28)
y = torch.randint(0, 10, (8,))
torch.manual_seed(1)
scratch = LeNetBN(scratch=True)
torch.manual_seed(1)
library = LeNetBN()
print(library)
print([(name, tuple(value.shape)) for name, value in scratch.state_dict().items()])
print(sum(p.numel() for p in library.parameters()), sum(p.numel() for p in LeNet().parameters()))

for net in (scratch, library):
    loss = nn.functional.cross_entropy(net(X), y)
    loss.backward()
    print(f"{loss.item():.5f}", [f"{p.grad.norm().item():.4f}" for p in net.parameters()])
print(scratch[1].moving_mean.flatten())
print(library[1].running_mean)
# The library keeps the unbiased variance; the scratch layer the biased one, as its lesson does.
print(scratch[1].moving_var.flatten())
print(library[1].running_var)

scratch.eval(), library.eval()
print(scratch(X)[0].detach())
print(library(X)[0].detach())

rows = torch.tensor([[1.0, 10.0], [3.0, 30.0]])
out, mean, var = batch_norm(rows, torch.ones(1, 2), torch.zeros(1, 2), torch.zeros(1, 2), torch.ones(1, 2), True)
print(out, mean, var)
try:
    BatchNorm(3, 2)(torch.ones(2, 3, 4))
except ValueError as error:
    print(error)
print(LeNetBN(image_size=32)(torch.zeros(2, 1, 32, 32)).shape)
