#%% right
plain_slope, residual_slope = 1e-10, 2.5937424601
#%% right
plain_slope = residual_slope = 1
for _ in range(10):
    plain_slope *= 0.1
    residual_slope *= 0.1 + 1
#%% right
x = torch.tensor(1.0, requires_grad=True)
y = x
for _ in range(10):
    y = 0.1 * y + y
y.backward()
residual_slope = x.grad.item()
plain_slope = pow(0.1, 10)
#%% wrong
plain_slope = 1.0
residual_slope = 11
#%% wrong
plain_slope = 0.1 ** 10
residual_slope = 1 + 0.1 ** 10
#%% wrong
plain_slope = 0.1
residual_slope = 1.1
#%% wrong
plain_slope = "small"
residual_slope = "large"
#%% failed SyntaxError
plain_slope = 0.1 ^^ 10
#%% notAttempted
plain_slope = ...
residual_slope = ...
