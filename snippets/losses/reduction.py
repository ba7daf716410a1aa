import torch
from torch import nn

predict = torch.tensor([[1.0, 2.0], [3.0, 6.0]])
target = torch.zeros(2, 2)

each = nn.MSELoss(reduction="none")(predict, target)
print(each)
total = nn.MSELoss(reduction="sum")(predict, target)
mean = nn.MSELoss()(predict, target)
print(total.item(), mean.item())  # (1)!
per_sample = each.sum(dim=1)
print(per_sample)

keep = torch.tensor([[True, True], [True, False]])
kept = each[keep]
masked = kept.mean()
print(f"{masked:.4f}")
