import torch

print(torch.arange(30))
print(torch.arange(30.0) / 7)
print(torch.arange(1000))
print(torch.arange(1001))
print(torch.arange(2000.0).reshape(40, 50))
print(torch.arange(1200).reshape(3, 20, 20))
print(torch.zeros(1100))
print(torch.ones(7, 200, dtype=torch.bool))
print(torch.linspace(0, 1, 2001))
print(torch.arange(100).reshape(10, 10))
print(torch.arange(40.0).reshape(2, 20) * 1000)
