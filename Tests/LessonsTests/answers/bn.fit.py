#%% right
def fit(net, X, y):
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    net.train()
    for epoch in range(5):
        for start in range(0, len(X), 40):
            optimizer.zero_grad()
            F.cross_entropy(net(X[start:start + 40]), y[start:start + 40]).backward()
            optimizer.step()
    return net.eval()
#%% right
def fit(net, X, y):
    net.train()
    for epoch in range(6):
        for batch in torch.randperm(len(X)).split(40):
            net.zero_grad()
            F.cross_entropy(net(X[batch]), y[batch]).backward()
            with torch.no_grad():
                for p in net.parameters():
                    p -= 0.5 * p.grad
    net.eval()
#%% right
from torch.utils.data import DataLoader, TensorDataset


def fit(net, X, y):
    loader = DataLoader(TensorDataset(X, y), batch_size=50, shuffle=True)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    loss_of = nn.CrossEntropyLoss()
    for epoch in range(4):
        for pictures, digits in loader:
            loss = loss_of(net(pictures), digits)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    for part in net.modules():
        part.training = False
#%% wrong fit_no_step
def fit(net, X, y):
    for batch in torch.randperm(len(X)).split(80):
        F.cross_entropy(net(X[batch]), y[batch]).backward()
    net.eval()
#%% wrong
def fit(net, X, y):
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    for batch in torch.randperm(len(X)).split(40):
        optimizer.zero_grad()
        F.cross_entropy(net(X[batch]), y[batch]).backward()
        optimizer.step()
    net.train()
#%% wrong
def fit(net, X, y):
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-6)
    for batch in torch.randperm(len(X)).split(80):
        optimizer.zero_grad()
        F.cross_entropy(net(X[batch]), y[batch]).backward()
        optimizer.step()
    net.eval()
#%% failed RuntimeError
def fit(net, X, y):
    net(X.flatten(1))
#%% notAttempted
def fit(net, X, y):
    """Trains net on X, of shape (N, 1, 28, 28), and leaves it predicting."""
    ...  # your code here
