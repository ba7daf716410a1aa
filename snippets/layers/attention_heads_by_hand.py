import torch
from torch import nn
from torch.nn import functional as F

attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = torch.randn(3, 5, 8)
output, _ = attention(x, x, x)

qkv = F.linear(x, attention.in_proj_weight, attention.in_proj_bias)
q, k, v = (
    part.reshape(3, 5, 2, 4).transpose(1, 2)
    for part in qkv.chunk(3, dim=-1)
)
heads = F.scaled_dot_product_attention(q, k, v)
joined = heads.transpose(1, 2).reshape(3, 5, 8)
assert torch.allclose(attention.out_proj(joined), output, atol=1e-3)
