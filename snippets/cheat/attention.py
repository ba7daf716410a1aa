import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(5, 2, 8)
q = torch.randn(2, 7, 4)
k, v = torch.randn(2, 5, 4), torch.randn(2, 5, 6)

y, w = nn.MultiheadAttention(8, 4)(x, x, x)
y = F.scaled_dot_product_attention(q, k, v)
