#%% right
def batch_norm(X, gamma, beta, moving_mean, moving_var, training, eps=1e-5, momentum=0.9):
    if not training:
        return gamma * (X - moving_mean) / torch.sqrt(moving_var + eps) + beta, moving_mean, moving_var
    axes = [i for i in range(X.ndim) if i != 1]
    mean = X.mean(dim=axes, keepdim=True)
    var = ((X - mean) ** 2).mean(dim=axes, keepdim=True)
    with torch.no_grad():
        moving_mean = momentum * moving_mean + (1 - momentum) * mean
        moving_var = momentum * moving_var + (1 - momentum) * var
    return gamma * (X - mean) / torch.sqrt(var + eps) + beta, moving_mean, moving_var
#%% right
def batch_norm(X, gamma, beta, moving_mean, moving_var, training, eps=1e-5, momentum=0.9):
    function = batch_norm_dense if len(X.shape) == 2 else batch_norm_conv
    axes = (0,) if len(X.shape) == 2 else (0, 2, 3)
    if training:
        Y = function(X, gamma, beta, eps)
        new = [update(moving_mean, X.detach().mean(axes, keepdim=True), momentum),
               update(moving_var, X.detach().var(axes, unbiased=False, keepdim=True), momentum)]
        return [Y] + new
    return [(X - moving_mean) * torch.rsqrt(moving_var + eps) * gamma + beta, moving_mean, moving_var]
#%% right
def batch_norm(X, gamma, beta, moving_mean, moving_var, training, eps=1e-5, momentum=0.9):
    axes = (0,) + tuple(range(2, X.ndim))
    mean, var = moving_mean, moving_var
    if training:
        mean, var = X.mean(axes, keepdim=True), X.var(axes, unbiased=False, keepdim=True)
        moving_mean, moving_var = [update(a, b.detach(), momentum) for a, b in ((moving_mean, mean), (moving_var, var))]
    return gamma * ((X - mean) / (var + eps) ** 0.5) + beta, moving_mean, moving_var
#%% wrong whole_batch_statistics
def batch_norm(X, gamma, beta, moving_mean, moving_var, training, eps=1e-5, momentum=0.9):
    axes = 0 if X.ndim == 2 else (0, 2, 3)
    mean = X.mean(dim=axes, keepdim=True)
    variance = X.var(dim=axes, unbiased=False, keepdim=True)
    if training:
        moving_mean = update(moving_mean, mean.detach(), momentum)
        moving_var = update(moving_var, variance.detach(), momentum)
    return gamma * (X - mean) / torch.sqrt(variance + eps) + beta, moving_mean, moving_var
#%% wrong whole_reversed
def batch_norm(X, gamma, beta, moving_mean, moving_var, training, eps=1e-5, momentum=0.9):
    axes = 0 if X.ndim == 2 else (0, 2, 3)
    mean, variance = moving_mean, moving_var
    if training:
        mean = X.mean(dim=axes, keepdim=True)
        variance = X.var(dim=axes, unbiased=False, keepdim=True)
        moving_mean = (1 - momentum) * moving_mean + momentum * mean.detach()
        moving_var = (1 - momentum) * moving_var + momentum * variance.detach()
    return gamma * (X - mean) / torch.sqrt(variance + eps) + beta, moving_mean, moving_var
#%% failed ValueError
def batch_norm(X, gamma, beta, moving_mean, moving_var, training, eps=1e-5, momentum=0.9):
    return X
#%% wrong whole_moved_averages
def batch_norm(X, gamma, beta, moving_mean, moving_var, training, eps=1e-5, momentum=0.9):
    axes = 0 if X.ndim == 2 else (0, 2, 3)
    if training:
        moving_mean = update(moving_mean, X.mean(dim=axes, keepdim=True), momentum)
        moving_var = update(moving_var, X.var(dim=axes, unbiased=False, keepdim=True), momentum)
    return gamma * (X - moving_mean) / torch.sqrt(moving_var + eps) + beta, moving_mean, moving_var
