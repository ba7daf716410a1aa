import torch
import torch.nn.functional as F

z = torch.tensor([2.0, 20.0, 200.0])
label = torch.zeros(3)

p = torch.sigmoid(z)
print(p == 1)
print(-torch.log(1 - p))  # (1)!
clamped = F.binary_cross_entropy(p, label, reduction="none")
print(clamped)  # (2)!
exact = F.binary_cross_entropy_with_logits(z, label, reduction="none")
print(exact)
