#%% right
def train(net, X, y):
    optimizer = torch.optim.SGD(net.parameters(), lr=0.05, momentum=0.9)
    for epoch in range(8):
        for start in range(0, len(X), 40):
            loss = F.cross_entropy(net(X[start:start + 40]), y[start:start + 40])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
#%% right
def train(net, X, y, rate=0.02):
    optimizer = torch.optim.AdamW(net.parameters(), lr=rate)
    schedule = torch.optim.lr_scheduler.StepLR(optimizer, 2, gamma=0.3)
    loss_of = nn.CrossEntropyLoss()
    for epoch in range(6):
        for batch in torch.randperm(len(X)).split(50):
            net.zero_grad()
            loss_of(net(X[batch]), y[batch]).backward()
            optimizer.step()
        schedule.step()
#%% right
def train(net, X, y):
    velocity = [torch.zeros_like(p) for p in net.parameters()]
    for step in range(250):
        batch = torch.randint(0, len(X), (32,))
        F.cross_entropy(net(X[batch]), y[batch]).backward()
        with torch.no_grad():
            for p, v in zip(net.parameters(), velocity):
                v.mul_(0.9).add_(p.grad)
                p -= 0.05 * v
                p.grad = None
#%% wrong train_no_step
def train(net, X, y):
    for batch in torch.randperm(len(X)).split(100):
        F.cross_entropy(net(X[batch]), y[batch]).backward()
#%% wrong train_no_step
def train(net, X, y):
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for batch in torch.randperm(len(X)).split(25):
        loss = F.cross_entropy(net(X[batch]), y[batch])
        loss.backward()
        optimizer.zero_grad()
        optimizer.step()
#%% wrong train_no_step
def train(net, X, y):
    pass
#%% wrong
def train(net, X, y):
    optimizer = torch.optim.SGD(net.parameters(), lr=1e-4)
    for batch in torch.randperm(len(X)).split(200):
        F.cross_entropy(net(X[batch]), y[batch]).backward()
        optimizer.step()
#%% failed RuntimeError
def train(net, X, y):
    net(X.reshape(-1, 64))
#%% notAttempted
def train(net, X, y):
    """Trains net on the pictures X, of shape (N, 1, 8, 8), and labels y."""
    ...  # your code here
