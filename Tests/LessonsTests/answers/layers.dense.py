#%% right
class Dense(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.register_parameter("weight", nn.Parameter(torch.randn(inputs, outputs) / 10))
        self.register_parameter("bias", nn.Parameter(torch.zeros(outputs)))

    def forward(self, X):
        return torch.relu(self.bias + torch.matmul(X, self.weight))
#%% right
class Dense(nn.Module):
    def __init__(self, inputs, outputs):
        super(Dense, self).__init__()
        self.weight = nn.Parameter(torch.empty(inputs, outputs))
        self.bias = nn.Parameter(torch.empty(outputs))
        nn.init.normal_(self.weight, std=0.1)
        nn.init.zeros_(self.bias)

    def forward(self, X):
        return (X @ self.weight + self.bias).clamp(min=0)
#%% right
class Dense(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(outputs))
        self.weight = nn.Parameter(0.1 * torch.randn(inputs, outputs))
        self.bend = nn.ReLU()

    def forward(self, X):
        return self.bend(torch.einsum("...i,io->...o", X, self.weight) + self.bias)
#%% wrong dense_no_relu
class Dense(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(0.1 * torch.randn(inputs, outputs))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, X):
        return X @ self.weight + self.bias
#%% wrong dense_frozen_bias
class Dense(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(0.1 * torch.randn(inputs, outputs))
        self.bias = torch.zeros(outputs)

    def forward(self, X):
        return F.relu(X @ self.weight + self.bias)
#%% wrong dense_large
class Dense(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(inputs, outputs))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, X):
        return F.relu(X @ self.weight + self.bias)
#%% failed AttributeError
class Dense(nn.Module):
    def __init__(self, inputs, outputs):
        self.weight = nn.Parameter(torch.randn(inputs, outputs))

    def forward(self, X):
        return X @ self.weight
#%% notAttempted
class Dense(nn.Module):
    """A dense layer with a ReLU: relu(X @ weight + bias)."""

    def __init__(self, inputs, outputs):
        super().__init__()
        ...  # weight and bias

    def forward(self, X):
        ...
