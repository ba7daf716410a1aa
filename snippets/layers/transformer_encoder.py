import torch
from torch import nn

layer = nn.TransformerEncoderLayer(
    d_model=16, nhead=4, dim_feedforward=32, batch_first=True
)
encoder = nn.TransformerEncoder(layer, num_layers=3)
src = torch.randn(2, 10, 16)
out = encoder(src)
one_layer = layer(src)

first, second = encoder.layers[0], encoder.layers[1]
print(torch.equal(first.linear1.weight, second.linear1.weight))
print(first.linear1.weight is second.linear1.weight)
