#%% right
def numbers_to_learn(net):
    total = 0
    for name, parameter in net.named_parameters():
        if parameter.requires_grad:
            total += parameter.numel()
    return total
#%% right
def numbers_to_learn(net):
    return sum(map(torch.numel, filter(lambda p: p.requires_grad, net.parameters())))
#%% right
def numbers_to_learn(net):
    seen, total = set(), 0
    for layer in net.modules():
        for p in layer.parameters(recurse=False):
            if id(p) not in seen and p.requires_grad:
                seen.add(id(p))
                total += len(p.flatten())
    return total
#%% wrong count_layers
def numbers_to_learn(net):
    return len([p for p in net.parameters()])
#%% wrong count_frozen_too
def numbers_to_learn(net):
    return sum(p.numel() for p in net.parameters())
#%% wrong count_matrices
def numbers_to_learn(net):
    return sum(p.numel() for name, p in net.named_parameters() if p.requires_grad and "weight" in name)
#%% wrong
def numbers_to_learn(net):
    return sum(p.shape[0] for p in net.parameters())
#%% failed AttributeError
def numbers_to_learn(net):
    return net.weight.numel() + net.bias.numel()
#%% notAttempted
def numbers_to_learn(net):
    """How many numbers training can change."""
    ...  # your code here
