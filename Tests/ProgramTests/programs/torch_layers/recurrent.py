import torch
from torch import nn
from torch.nn.utils.rnn import (
    pack_padded_sequence, pack_sequence, pad_packed_sequence, pad_sequence, unpack_sequence, unpad_sequence)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


torch.manual_seed(0)
x = torch.randn(5, 3, 4)
for layer in (nn.RNN(4, 2, 2), nn.RNN(4, 2, nonlinearity="relu", bias=False), nn.LSTM(4, 2, 2, bidirectional=True),
              nn.GRU(4, 2, bidirectional=True), nn.LSTM(4, 3, proj_size=2), nn.GRU(4, 2, 2, dropout=0.5)):
    output, state = layer(x)
    print(layer, output.shape, output[-1], output.grad_fn.name())
    print(state)
    output.sum().backward()
    print([f"{p.grad.norm().item():.4f}" for p in layer.parameters()])
print(list(nn.LSTM(4, 2, 2, bidirectional=True).state_dict()))
turned = nn.GRU(4, 2, batch_first=True)
print(turned(x.transpose(0, 1))[0].shape, turned(x[:, 0])[0].shape, turned(x[:, 0])[1].shape)
print([len(group) for group in nn.LSTM(4, 2, 2).all_weights])

for cell in (nn.RNNCell(4, 2), nn.LSTMCell(4, 2), nn.GRUCell(4, 2, bias=False), nn.RNNCell(4, 2, nonlinearity="relu")):
    print(cell, cell(x[0]), cell(x[0, 0]))

gru = nn.GRU(4, 2)
attempt(lambda: gru(torch.ones(5, 3, 3)))
attempt(lambda: gru(torch.ones(5)))
attempt(lambda: gru(x, torch.ones(1, 2, 2)))
attempt(lambda: gru(x, torch.ones(1, 2)))
attempt(lambda: nn.LSTM(4, 2)(x, (torch.ones(1, 2, 2), torch.ones(1, 3, 2))))
attempt(lambda: nn.RNN(4, 2, nonlinearity="gelu"))
attempt(lambda: nn.RNN(4, 0))
attempt(lambda: nn.RNN(4, 2.5))
attempt(lambda: nn.RNN(4, 2, dropout=2))
attempt(lambda: nn.LSTM(4, 2, proj_size=3))
attempt(lambda: nn.GRUCell(4, 2)(torch.ones(3, 3)))
attempt(lambda: nn.GRUCell(4, 2)(torch.ones(3, 3, 4)))

sequences = [torch.arange(3.0), torch.arange(1.0), torch.arange(2.0)]
print(pad_sequence(sequences), pad_sequence(sequences, batch_first=True, padding_value=-1, padding_side="left"))
packed = pack_sequence(sequences, enforce_sorted=False)
print(packed)
print(pad_packed_sequence(packed), pad_packed_sequence(packed, batch_first=True, total_length=4))
print(unpack_sequence(packed), unpad_sequence(pad_sequence(sequences), torch.tensor([3, 1, 2])))
attempt(lambda: pack_sequence(sequences))
attempt(lambda: pad_packed_sequence(packed, total_length=2))
attempt(lambda: pad_sequence([]))
attempt(lambda: pack_padded_sequence(x, [5, 0, 1]))
lengths = torch.tensor([2, 5, 3])
packed = pack_padded_sequence(x, lengths, enforce_sorted=False)
lstm = nn.LSTM(4, 2, 2, bidirectional=True)
output, (h, c) = lstm(packed)
print(output.batch_sizes, output.data.shape, type(output).__name__)
print(pad_packed_sequence(output)[0][:, 0], h, c.shape)
