#%% right
def learn_kernel(X, Y):
    kernel = torch.zeros(1, 1, 1, 2, requires_grad=True)
    optimizer = torch.optim.Adam([kernel], lr=0.1)
    for step in range(300):
        optimizer.zero_grad()
        F.mse_loss(F.conv2d(X, kernel), Y).backward()
        optimizer.step()
    return kernel.detach()
#%% right
def learn_kernel(X, Y):
    A = torch.stack([X[..., :-1].flatten(), X[..., 1:].flatten()], dim=1)
    return torch.linalg.solve(A.T @ A, A.T @ Y.flatten()).reshape(1, 1, 1, 2)
#%% right
def learn_kernel(X, Y):
    layer = nn.Conv2d(1, 1, kernel_size=(1, 2), bias=False)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.2)
    for step in range(150):
        loss = ((layer(X) - Y) ** 2).mean()
        layer.zero_grad()
        loss.backward()
        optimizer.step()
    return layer.weight.detach()
#%% wrong learn_nothing
def learn_kernel(X, Y):
    return torch.zeros(1, 1, 1, 2)
#%% wrong learn_piles_up
def learn_kernel(X, Y):
    kernel = torch.zeros(1, 1, 1, 2, requires_grad=True)
    for step in range(100):
        ((conv_matrix(X, kernel) - Y) ** 2).mean().backward()
        with torch.no_grad():
            kernel -= 0.2 * kernel.grad
    return kernel.detach()
#%% wrong learn_too_short
def learn_kernel(X, Y):
    kernel = torch.zeros(1, 1, 1, 2, requires_grad=True)
    for step in range(3):
        ((conv_matrix(X, kernel) - Y) ** 2).mean().backward()
        with torch.no_grad():
            kernel -= 0.2 * kernel.grad
        kernel.grad = None
    return kernel.detach()
#%% failed RuntimeError
def learn_kernel(X, Y):
    kernel = torch.zeros(1, 1, 1, 2)
    ((conv_matrix(X, kernel) - Y) ** 2).mean().backward()
    return kernel
#%% notAttempted
def learn_kernel(X, Y):
    """The kernel, (1, 1, 1, 2), that makes Y of X."""
    ...  # your code here
