#%% right
def train(net, X, y):
    for p in net.parameters():
        if p.ndim > 1:
            nn.init.xavier_uniform_(p)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.006)
    for epoch in range(10):
        for start in range(0, len(X), 32):
            optimizer.zero_grad()
            F.cross_entropy(net(X[start:start + 32]), y[start:start + 32]).backward()
            optimizer.step()
#%% right
from torch.utils.data import DataLoader, TensorDataset


def train(net, X, y):
    net.apply(lambda layer: nn.init.xavier_uniform_(layer.weight) if hasattr(layer, "weight") else None)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.005)
    for epoch in range(11):
        for pictures, digits in DataLoader(TensorDataset(X, y), batch_size=32, shuffle=True):
            loss = loss_of(net, pictures, digits)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
#%% right
def train(net, X, y):
    for layer in net.modules():
        if isinstance(layer, (nn.Linear, nn.Conv2d)):
            nn.init.xavier_uniform_(layer.weight)
            nn.init.zeros_(layer.bias)
    optimizer = torch.optim.AdamW(net.parameters(), lr=0.006)
    for step in range(260):
        batch = torch.randint(0, len(X), (32,))
        net.zero_grad()
        loss_of(net, X[batch], y[batch]).backward()
        optimizer.step()
#%% wrong train_no_step
def train(net, X, y):
    for batch in torch.randperm(len(X)).split(100):
        loss_of(net, X[batch], y[batch]).backward()
#%% wrong train_no_step
def train(net, X, y):
    return net
#%% wrong
def train(net, X, y):
    optimizer = torch.optim.SGD(net.parameters(), lr=0.01)
    for batch in torch.randperm(len(X)).split(100):
        optimizer.zero_grad()
        loss_of(net, X[batch], y[batch]).backward()
        optimizer.step()
#%% failed RuntimeError
def train(net, X, y):
    net(X.reshape(-1, 784))
#%% notAttempted
def train(net, X, y):
    """Trains net on the pictures X, of shape (N, 1, 28, 28), and labels y."""
    ...  # your code here
