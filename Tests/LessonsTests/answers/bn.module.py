#%% right
class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        shape = (1, num_features) + (1,) * (num_dims - 2)
        self.gamma = nn.Parameter(torch.ones(shape))
        self.beta = nn.Parameter(torch.zeros(shape))
        self.moving_mean = torch.zeros(shape)
        self.moving_var = torch.ones(shape)

    def forward(self, X):
        Y, self.moving_mean, self.moving_var = batch_norm(
            X, self.gamma, self.beta, self.moving_mean, self.moving_var, training=self.training)
        return Y
#%% right
class Layer(nn.Module):
    def __init__(self, *shape):
        super(Layer, self).__init__()
        for name in ("gamma", "moving_var"):
            setattr(self, name, nn.Parameter(torch.ones(shape)) if name == "gamma" else torch.ones(shape))
        self.beta = nn.Parameter(torch.zeros(shape))
        self.moving_mean = torch.zeros(shape)

    def forward(self, X):
        results = batch_norm(X, self.gamma, self.beta, self.moving_mean, self.moving_var, self.training)
        self.moving_mean, self.moving_var = results[1:]
        return results[0]


class BatchNorm(Layer):
    def __init__(self, num_features, num_dims):
        super().__init__(1, num_features, *[1] * (num_dims - 2))
#%% right
class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        shape = {2: (1, num_features), 4: (1, num_features, 1, 1)}[num_dims]
        self.register_parameter("gamma", nn.Parameter(torch.full(shape, 1.0)))
        self.register_parameter("beta", nn.Parameter(torch.full(shape, 0.0)))
        self.register_buffer("moving_mean", torch.zeros(shape))
        self.register_buffer("moving_var", torch.ones(shape))

    def forward(self, X):
        if not self.training:
            return self.gamma * (X - self.moving_mean) / torch.sqrt(self.moving_var + 1e-5) + self.beta
        Y, mean, var = batch_norm(X, self.gamma, self.beta, self.moving_mean, self.moving_var, True)
        self.moving_mean.copy_(mean)
        self.moving_var.copy_(var)
        return Y
#%% wrong module_always_training
class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        shape = (1, num_features) if num_dims == 2 else (1, num_features, 1, 1)
        self.gamma, self.beta = nn.Parameter(torch.ones(shape)), nn.Parameter(torch.zeros(shape))
        self.moving_mean, self.moving_var = torch.zeros(shape), torch.ones(shape)

    def forward(self, X):
        Y, self.moving_mean, self.moving_var = batch_norm(
            X, self.gamma, self.beta, self.moving_mean, self.moving_var, True)
        return Y
#%% wrong module_forgetful
class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        shape = (1, num_features) if num_dims == 2 else (1, num_features, 1, 1)
        self.gamma, self.beta = nn.Parameter(torch.ones(shape)), nn.Parameter(torch.zeros(shape))
        self.moving_mean, self.moving_var = torch.zeros(shape), torch.ones(shape)

    def forward(self, X):
        return batch_norm(X, self.gamma, self.beta, self.moving_mean, self.moving_var, self.training)[0]
#%% wrong module_frozen
class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        shape = (1, num_features) if num_dims == 2 else (1, num_features, 1, 1)
        self.gamma, self.beta = torch.ones(shape), torch.zeros(shape)
        self.moving_mean, self.moving_var = torch.zeros(shape), torch.ones(shape)

    def forward(self, X):
        Y, self.moving_mean, self.moving_var = batch_norm(
            X, self.gamma, self.beta, self.moving_mean, self.moving_var, self.training)
        return Y
#%% failed AttributeError
class BatchNorm(nn.BatchNorm1d):
    pass
#%% failed AttributeError
class BatchNorm(nn.Module):
    def __init__(self, num_features, num_dims):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1, num_features))
#%% notAttempted
class BatchNorm(nn.Module):
    """Batch norm for rows (num_dims 2) or maps (num_dims 4)."""

    def __init__(self, num_features, num_dims):
        super().__init__()
        ...  # the shape, gamma and beta, moving_mean and moving_var

    def forward(self, X):
        ...  # your batch_norm, and keep the averages
