import torch
from torch import nn
from torch.nn import functional as F


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


torch.manual_seed(0)
q, k, v = torch.randn(2, 3, 4), torch.randn(2, 5, 4), torch.randn(2, 5, 6)
print(F.scaled_dot_product_attention(q, k, v))
print(F.scaled_dot_product_attention(q, q, q, is_causal=True, scale=1.0))
mask = torch.rand(3, 5) > 0.3
print(F.scaled_dot_product_attention(q, k, v, mask))
print(F.scaled_dot_product_attention(q, k, v, torch.randn(3, 5)))

x = torch.randn(3, 2, 8)
layer = nn.MultiheadAttention(8, 2)
print(layer, list(layer.state_dict()))
output, weights = layer(x, x, x)
print(output, weights)
print(layer(x, x, x, need_weights=False)[0].shape, layer(x, x, x, average_attn_weights=False)[1].shape)
causal = nn.Transformer.generate_square_subsequent_mask(3)
print(causal)
print(layer(x, x, x, attn_mask=causal)[1])
padding = torch.tensor([[False, False, True], [False, True, True]])
print(layer(x, x, x, key_padding_mask=padding)[1])
print(layer(x[:, 0], x[:, 0], x[:, 0])[0].shape)
other = nn.MultiheadAttention(8, 4, kdim=5, vdim=6, add_bias_kv=True, add_zero_attn=True, batch_first=True)
print([(name, tuple(p.shape)) for name, p in other.named_parameters()])
output, weights = other(torch.randn(2, 3, 8), torch.randn(2, 4, 5), torch.randn(2, 4, 6))
print(output.shape, weights.shape, output[0])
(output.sum() + weights[0, 0, 0]).backward()
print([f"{p.grad.norm().item():.4f}" for p in other.parameters()])
attempt(lambda: nn.MultiheadAttention(7, 2))
attempt(lambda: nn.MultiheadAttention(0, 2))
attempt(lambda: layer(x, x, x, is_causal=True))
attempt(lambda: layer(x, x, x, attn_mask=torch.zeros(2, 3)))

for encoder in (nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0),
                nn.TransformerEncoderLayer(8, 2, 16, norm_first=True, activation="gelu", bias=False)):
    print(encoder)
    encoder.dropout1.p = 0.0
    encoder.eval()
    print([f"{number:.3f}" for number in encoder(x)[0, 0].tolist()])
stack = nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, batch_first=True), 2)
print(stack(x.transpose(0, 1))[:, 0].shape, len(list(stack.parameters())))
decoder = nn.TransformerDecoderLayer(8, 2, 16, dropout=0.0)
print(decoder(x, torch.ones(4, 2, 8), tgt_mask=causal)[0])
model = nn.Transformer(8, 2, 1, 2, 16, dropout=0.0)
print(model(x, x[:2]).shape, sum(p.numel() for p in model.parameters()))
print([f"{number:.3f}" for number in model(x, x[:2])[0, 0].tolist()])
attempt(lambda: nn.TransformerEncoderLayer(8, 2, 16, activation="swish"))
attempt(lambda: model(x, x[:, :1]))
attempt(lambda: model(x[..., :4], x))
