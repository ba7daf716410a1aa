import torch
from torch.nn import functional as F

query = torch.tensor([[1.0, 0.0], [0.0, 0.0]])
key = torch.tensor([[4.0, 0.0], [0.0, 4.0], [0.0, 0.0]])
value = torch.tensor([[10.0], [20.0], [30.0]])

scores = query @ key.T / key.shape[-1] ** 0.5
weights = scores.softmax(dim=-1)
print(weights)
by_hand = weights @ value
print(by_hand)
fused = F.scaled_dot_product_attention(query, key, value)
assert torch.allclose(by_hand, fused, atol=1e-3)
