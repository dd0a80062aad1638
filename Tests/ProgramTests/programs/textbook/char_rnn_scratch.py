import torch
from torch import nn
from torch.nn import functional as F

text = "the time machine by h g wells"
chars = sorted(set(text))
stoi = {c: i for i, c in enumerate(chars)}
print(len(chars), stoi[" "], "".join(chars))
ids = torch.tensor([stoi[c] for c in text])
print(ids[:8], F.one_hot(ids[:2], len(chars)))
torch.manual_seed(0)
n_hidden = 16
W_xh = (torch.randn(len(chars), n_hidden) * 0.1).requires_grad_()
W_hh = (torch.randn(n_hidden, n_hidden) * 0.1).requires_grad_()
b_h = torch.zeros(n_hidden, requires_grad=True)
W_hq = (torch.randn(n_hidden, len(chars)) * 0.1).requires_grad_()
b_q = torch.zeros(len(chars), requires_grad=True)
params = [W_xh, W_hh, b_h, W_hq, b_q]


def rnn(inputs, H):
    outs = []
    for X in F.one_hot(inputs, len(chars)).float():
        H = torch.tanh(X @ W_xh + H @ W_hh + b_h)
        outs.append(H @ W_hq + b_q)
    return torch.stack(outs), H


def clip(params, theta):
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params))
    if norm > theta:
        for p in params:
            p.grad[:] *= theta / norm
    return norm


opt = torch.optim.Adam(params, lr=0.03)
for epoch in range(30):
    out, _ = rnn(ids[:-1], torch.zeros(n_hidden))
    loss = F.cross_entropy(out, ids[1:])
    opt.zero_grad()
    loss.backward()
    clip(params, 1.0)
    opt.step()
    if epoch % 10 == 0:
        print(epoch, f"{loss.item():.2f}")
print(loss.item() < 1.5, nn.utils.clip_grad_norm_(params, 0.5) > 0)
