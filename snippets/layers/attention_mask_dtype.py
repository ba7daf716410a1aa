import torch
from torch import nn

attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = torch.randn(2, 4, 8)
mask = torch.tensor([[0, 0, 0, 0], [0, 0, 1, 1]])
output, _ = attention(x, x, x, key_padding_mask=mask.bool())
attention(x, x, x, key_padding_mask=mask)  #: raises Exception
