import torch
from torch import nn
from torch.nn import functional as F

x = torch.randn(2, 3, 4)
is_padding = torch.tensor([[False] * 3, [True] * 3])
takes_part = ~is_padding[:, None, :]
plain = F.scaled_dot_product_attention(x, x, x, attn_mask=takes_part)
print(plain[1])

attention = nn.MultiheadAttention(4, num_heads=2, batch_first=True)


def is_nan(**options):
    output, _ = attention(x, x, x, is_padding, **options)
    return output.isnan().any(dim=(1, 2))


print(is_nan())
print(is_nan(need_weights=False))
attention.eval()
with torch.no_grad():
    print(is_nan(need_weights=False))

output, _ = attention(x, x, x, key_padding_mask=is_padding)
output[0].sum().backward()  # (1)!
print(attention.in_proj_weight.grad.isnan().all())
