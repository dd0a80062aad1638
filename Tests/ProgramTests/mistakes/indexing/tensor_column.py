import torch
x = torch.zeros(3, 4)
row, column = 1, 4
print(x[row, column])
