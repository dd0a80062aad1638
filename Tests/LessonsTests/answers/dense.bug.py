#%% right
class Forgotten(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        layers = []
        for number in range(num_convs):
            width = input_channels + number * num_channels
            layers.append(conv_block(width, num_channels))
        self.layers = nn.ModuleList(layers)

    def forward(self, X):
        for layer in self.layers:
            X = torch.cat((X, layer(X)), dim=1)
        return X
#%% right
class Forgotten(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        self.names = []
        for number in range(num_convs):
            self.names.append(f"layer{number}")
            self.add_module(self.names[-1], conv_block(input_channels + number * num_channels, num_channels))

    def forward(self, X):
        for name in self.names:
            X = torch.cat((X, getattr(self, name)(X)), dim=1)
        return X
#%% right
class Forgotten(DenseBlock):
    pass
#%% wrong forgotten_all
class Forgotten(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        self.layers = tuple(conv_block(input_channels + i * num_channels, num_channels) for i in range(num_convs))

    def forward(self, X):
        for layer in self.layers:
            X = torch.cat((X, layer(X)), dim=1)
        return X
#%% wrong forgotten_but_last
class Forgotten(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        self.layers = []
        for number in range(num_convs):
            self.layer = conv_block(input_channels + number * num_channels, num_channels)
            self.layers.append(self.layer)

    def forward(self, X):
        for layer in self.layers:
            X = torch.cat((X, layer(X)), dim=1)
        return X
#%% failed AttributeError
class Forgotten(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        self.layers = nn.ModuleList()
        for number in range(num_convs):
            self.layers.add(conv_block(input_channels + number * num_channels, num_channels))

    def forward(self, X):
        return X
#%% wrong forgotten_last
class Forgotten(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        self.layers = nn.ModuleList([conv_block(input_channels, num_channels)] * num_convs)

    def forward(self, X):
        for layer in self.layers:
            X = torch.cat((X, layer(X)), dim=1)
        return X
#%% notAttempted
class Forgotten(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        self.layers = []
        for number in range(num_convs):
            width = input_channels + number * num_channels
            self.layers.append(conv_block(width, num_channels))

    def forward(self, X):
        for layer in self.layers:
            X = torch.cat((X, layer(X)), dim=1)
        return X
