#%% right
of_square, of_sine = 24.0, 0.0
#%% right
x = torch.tensor(1.0, requires_grad=True)
((3 * x + 1) ** 2).backward()
of_square = x.grad.item()
x = torch.tensor(0.0, requires_grad=True)
torch.sin(x ** 2).backward()
of_sine = x.grad.item()
#%% right
of_square = 2 * (3 * 1 + 1) * 3
of_sine = math.cos(0 ** 2) * 2 * 0
#%% wrong
of_square = 8
of_sine = 0
#%% wrong
of_square = 24
of_sine = 1
#%% wrong
of_square = 16
of_sine = math.sin(0)
#%% wrong
of_square = "steep"
of_sine = "flat"
#%% notAttempted
of_square = ...
of_sine = ...
