import torch
from torch import nn

layer = nn.TransformerEncoderLayer(
    16, 4, dim_feedforward=32, batch_first=True
)
layer.eval()
words = torch.randn(1, 6, 16)
order = torch.tensor([3, 0, 5, 1, 4, 2])
shuffled = layer(words[:, order])
assert torch.allclose(layer(words)[:, order], shuffled, atol=1e-2)

position = nn.Embedding(6, 16)(torch.arange(6))
here = layer(words + position)[:, order]
there = layer(words[:, order] + position)
print(torch.allclose(here, there, atol=1e-2))
