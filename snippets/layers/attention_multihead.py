import torch
from torch import nn

embed_dim, num_heads = 8, 2
attention = nn.MultiheadAttention(
    embed_dim, num_heads, batch_first=True
)
query = torch.randn(3, 5, embed_dim)
key = value = torch.randn(3, 7, embed_dim)
output, weights = attention(query, key, value)
assert torch.allclose(weights.sum(dim=-1), torch.ones(3, 5))

_, each = attention(query, key, value, average_attn_weights=False)
assert torch.allclose(each.mean(dim=1), weights, atol=1e-3)
fast, nothing = attention(query, key, value, need_weights=False)
assert torch.allclose(fast, output, atol=1e-3)
print(nothing)
in_weight = attention.in_proj_weight
