#%% right
def step(w, gradient, rate, decay):
    return w - rate * (gradient + decay * w)
#%% right
def step(w, gradient, rate, decay):
    w = w - rate * decay * w
    w -= rate * gradient
    return w
#%% right
def step(w, gradient, rate, decay):
    return torch.lerp(w, -gradient / decay, rate * decay)
#%% wrong step_no_decay
def step(w, gradient, rate, decay):
    return w - rate * gradient
#%% wrong step_decay_alone
def step(w, gradient, rate, decay):
    return w * (1 - decay) - gradient * rate
#%% wrong step_constant
def step(w, gradient, rate, decay):
    return w - rate * (gradient + decay)
#%% wrong
def step(w, gradient, rate, decay):
    return (1 - rate * decay) * (w - rate * gradient)
#%% failed NameError
def step(w, gradient, rate, decay):
    return w - eta * (gradient + decay * w)
#%% notAttempted
def step(w, gradient, rate, decay):
    """The weights after one step of gradient descent with weight decay."""
    ...  # your code here
