#%% right
class DenseBlock(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        layers = []
        for i in range(num_convs):
            layers.append(conv_block(num_channels * i + input_channels, num_channels))
        self.net = nn.Sequential(*layers)

    def forward(self, X):
        for blk in self.net:
            Y = blk(X)
            X = torch.cat((X, Y), dim=1)
        return X
#%% right
class DenseBlock(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        for i, width in enumerate(widths(input_channels, num_convs, num_channels)[:-1]):
            setattr(self, f"layer{i}", conv_block(width, num_channels))

    def forward(self, X):
        return dense_chain(list(self.children()), X)
#%% right
class Appending(nn.Module):
    def __init__(self, layer):
        super().__init__()
        self.layer = layer

    def forward(self, X):
        return torch.concat([X, self.layer(X)], dim=1)


class DenseBlock(nn.Sequential):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__(*[
            Appending(conv_block(width, num_channels)) for width in widths(input_channels, num_convs, num_channels)[:-1]])
#%% wrong block_input_lost
class DenseBlock(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        self.channels = input_channels
        self.layers = nn.ModuleList(conv_block(input_channels + i * num_channels, num_channels) for i in range(num_convs))

    def forward(self, X):
        for layer in self.layers:
            X = torch.cat((X, layer(X)), dim=1)
        return X[:, self.channels:]
#%% wrong block_in_front
class DenseBlock(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        self.layers = nn.ModuleList(conv_block(input_channels + i * num_channels, num_channels) for i in range(num_convs))

    def forward(self, X):
        for layer in self.layers:
            X = torch.cat((layer(X), X), dim=1)
        return X
#%% wrong block_only_new
class DenseBlock(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        self.layers = nn.ModuleList(conv_block(input_channels + i * num_channels, num_channels) for i in range(num_convs))

    def forward(self, X):
        for layer in self.layers[:-1]:
            X = torch.cat((X, layer(X)), dim=1)
        return self.layers[-1](X)
#%% wrong
class DenseBlock(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        self.layers = nn.ModuleList(conv_block(input_channels, num_channels) for i in range(num_convs))

    def forward(self, X):
        return torch.cat([X] + [layer(X) for layer in self.layers], dim=1)
#%% wrong
class DenseBlock(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        self.layers = [conv_block(input_channels + i * num_channels, num_channels) for i in range(num_convs)]

    def forward(self, X):
        return dense_chain(self.layers, X)
#%% failed RuntimeError
class DenseBlock(nn.Module):
    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        self.layers = nn.ModuleList(conv_block(input_channels + i * num_channels, num_channels) for i in range(num_convs))

    def forward(self, X):
        for layer in self.layers:
            X = X + layer(X)
        return X
#%% notAttempted
class DenseBlock(nn.Module):
    """Layers that each get everything that was computed before them."""

    def __init__(self, num_convs, input_channels, num_channels):
        super().__init__()
        ...  # num_convs layers, each wider than the one before

    def forward(self, X):
        ...  # everybody hears everybody
