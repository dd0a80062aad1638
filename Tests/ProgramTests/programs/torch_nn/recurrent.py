import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(3, 4, batch_first=True)
x = torch.randn(2, 5, 3)
out, h = rnn(x)
print(rnn, out.shape, h.shape, out[0, -1], [n for n, _ in rnn.named_parameters()])
lstm = nn.LSTM(3, 4, num_layers=2)
out, (h, c) = lstm(torch.randn(5, 1, 3))
print(lstm, out.shape, h.shape, c[1], out[-1])
gru = nn.GRU(3, 2)
out, h = gru(torch.randn(4, 1, 3))
print(gru, out[:, 0], h)
cell = nn.RNNCell(2, 3)
print(
    cell(torch.ones(1, 2), torch.zeros(1, 3)),
    nn.LSTMCell(2, 3)(torch.ones(1, 2))[0],
    nn.GRUCell(2, 3)(torch.ones(1, 2)),
)
