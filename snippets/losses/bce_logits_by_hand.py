import torch
import torch.nn.functional as F

z = torch.tensor([-30.0, -1.0, 0.0, 3.0, 30.0])
y = torch.tensor([1.0, 0.0, 1.0, 1.0, 0.0])
by_hand = z.clamp(min=0) - z * y + torch.log1p(torch.exp(-z.abs()))
print(by_hand)
each = F.binary_cross_entropy_with_logits(z, y, reduction="none")
assert torch.allclose(each, by_hand)
