import torch
from torch import nn

attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = torch.randn(2, 4, 8)
is_padding = torch.zeros(2, 4, dtype=torch.bool)
output, _ = attention(x, x, x, key_padding_mask=is_padding)
attention(x, x, x, attn_mask=is_padding)  #: raises RuntimeError
