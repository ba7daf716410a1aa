import torch
from torch.nn import functional as F

q = torch.zeros(1, 2)
k = torch.zeros(3, 2)
v = torch.tensor([[10.0], [20.0], [60.0]])
first_two = torch.tensor([[True, True, False]])
print(F.scaled_dot_product_attention(q, k, v, attn_mask=first_two))
print(F.scaled_dot_product_attention(q, k, v, attn_mask=~first_two))
