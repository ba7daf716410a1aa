import torch
from torch import nn
from torch.nn import functional as F

x = torch.randn(2, 4, 8)
lengths = torch.tensor([4, 2])
is_padding = torch.arange(4) >= lengths[:, None]
print(is_padding)

attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
output, weights = attention(x, x, x, key_padding_mask=is_padding)
print((weights[1] == 0).int())
alone, _ = attention(x[1:, :2], x[1:, :2], x[1:, :2])
assert torch.allclose(output[1, :2], alone[0], atol=1e-3)

takes_part = ~is_padding[:, None, :]
plain = F.scaled_dot_product_attention(x, x, x, attn_mask=takes_part)
