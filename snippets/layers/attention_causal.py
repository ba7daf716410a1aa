import torch
from torch import nn
from torch.nn import functional as F

future = torch.ones(4, 4).triu(diagonal=1).bool()
added = nn.Transformer.generate_square_subsequent_mask(4)
print(future)
print(added)

x = torch.randn(2, 4, 8)
later = x.clone()
later[:, 3] += 1
before = F.scaled_dot_product_attention(x, x, x, is_causal=True)
after = F.scaled_dot_product_attention(
    later, later, later, is_causal=True
)
print((before != after).any(dim=-1)[0])
