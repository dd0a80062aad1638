import torch

values = torch.load("values.pt")
for value in values:
    print(type(value).__name__, value)
print(values[20] is values[21], type(values[-1]))
