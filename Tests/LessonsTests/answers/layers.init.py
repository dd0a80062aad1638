#%% right
def initialise(net):
    def begin(layer):
        if type(layer) is nn.Linear:
            nn.init.xavier_uniform_(layer.weight)
            nn.init.zeros_(layer.bias)

    net.apply(begin)
#%% right
def initialise(net):
    if isinstance(net, nn.Linear):
        outputs, inputs = net.weight.shape
        a = (6 / (inputs + outputs)) ** 0.5
        net.weight.data = (2 * torch.rand(outputs, inputs) - 1) * a
        net.bias.data.fill_(0.0)
    for child in net.children():
        initialise(child)
#%% right
@torch.no_grad()
def initialise(net):
    for name, layer in net.named_modules():
        if isinstance(layer, nn.Linear):
            bound = (6 / sum(layer.weight.shape)) ** 0.5
            layer.weight.copy_(torch.empty_like(layer.weight).uniform_(-bound, bound))
            layer.bias.copy_(torch.zeros(layer.out_features))
#%% wrong init_shallow
def initialise(net):
    for layer in net.children():
        if isinstance(layer, nn.Linear):
            nn.init.xavier_uniform_(layer.weight)
            nn.init.zeros_(layer.bias)
#%% wrong init_bias_kept
def initialise(net):
    for layer in net.modules():
        if isinstance(layer, nn.Linear):
            nn.init.xavier_uniform_(layer.weight)
#%% wrong init_normal
def initialise(net):
    for layer in net.modules():
        if isinstance(layer, nn.Linear):
            nn.init.xavier_normal_(layer.weight)
            nn.init.zeros_(layer.bias)
#%% wrong init_bias_kept
def initialise(net):
    return net
#%% failed RuntimeError
def initialise(net):
    for layer in net.modules():
        if isinstance(layer, nn.Linear):
            layer.weight.uniform_(-1, 1)
#%% notAttempted
def initialise(net):
    """Xavier's initialisation for every dense layer in net, in place."""
    ...  # your code here
