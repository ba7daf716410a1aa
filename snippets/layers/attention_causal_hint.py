import torch
from torch import nn

attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = torch.randn(2, 4, 8)
later = x.clone()
later[:, 3] += 1
mask = nn.Transformer.generate_square_subsequent_mask(4)


def changed(**options):
    before, _ = attention(x, x, x, **options)
    after, _ = attention(later, later, later, **options)
    return (before != after).any(dim=-1)[0]


attention.eval()
with torch.no_grad():
    print(changed(attn_mask=mask, is_causal=True))
    print(changed(is_causal=True))  # (1)!
attention(x, x, x, is_causal=True)  #: raises RuntimeError
