import torch
from torch import nn

attention = nn.MultiheadAttention(4, num_heads=1, batch_first=True)
x = torch.randn(2, 3, 4)
empty_sample = torch.tensor([[False] * 3, [True] * 3])
output, _ = attention(x, x, x, key_padding_mask=empty_sample)
print(output.isnan().any(dim=(1, 2)))
