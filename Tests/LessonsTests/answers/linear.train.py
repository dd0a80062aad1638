#%% right
def train(X, y, epochs=3, rate=0.03, size=10):
    params = [torch.zeros(X.shape[1], requires_grad=True), torch.zeros(1, requires_grad=True)]
    for _ in range(epochs):
        for rows, targets in batches(size, X, y):
            loss_of(rows, *params, targets).backward()
            sgd(params, rate)
    return [p.detach() for p in params]
#%% right
def train(X, y, epochs=3, rate=0.03, size=10):
    A = torch.cat((X, torch.ones(len(X), 1)), dim=1)
    solution = torch.linalg.solve(A.T @ A, A.T @ y)
    return solution[:-1], solution[-1:]
#%% right
def train(X, y, epochs=4, rate=0.05, size=20):
    net = torch.nn.Linear(X.shape[1], 1)
    optimizer = torch.optim.SGD(net.parameters(), lr=rate)
    for _ in range(epochs):
        for rows, targets in batches(size, X, y):
            optimizer.zero_grad()
            squared_loss(net(rows)[:, 0], targets).backward()
            optimizer.step()
    return net.weight.detach()[0], net.bias.detach()
#%% wrong train_nothing
def train(X, y, epochs=3, rate=0.03, size=10):
    return torch.zeros(X.shape[1]), torch.zeros(1)
#%% wrong train_no_bias
def train(X, y, epochs=3, rate=0.03, size=10):
    w, b = torch.zeros(X.shape[1], requires_grad=True), torch.zeros(1)
    for _ in range(epochs):
        for rows, targets in batches(size, X, y):
            squared_loss(predict(rows, w, b), targets).backward()
            sgd([w], rate)
    return w.detach(), b
#%% wrong train_one_batch
def train(X, y, epochs=3, rate=0.03, size=10):
    w, b = torch.zeros(X.shape[1], requires_grad=True), torch.zeros(1, requires_grad=True)
    for rows, targets in batches(size, X, y):
        squared_loss(predict(rows, w, b), targets).backward()
        sgd([w, b], rate)
        return w.detach(), b.detach()
#%% failed TypeError
def train(X, y, epochs=3, rate=0.03, size=10):
    for rows, targets in batches(size, X, y):
        pass
#%% notAttempted
def train(X, y, epochs=3, rate=0.03, size=10):
    """Fits a line to X, of shape (n, d), and y; returns w and b."""
    ...  # your code here
