import torch
from torch import nn

p = torch.tensor([[1.0, 0.0, 0.0, 0.0], [0.25, 0.25, 0.25, 0.25]])
log_q = torch.full((2, 4), 0.25).log()
each = nn.KLDivLoss(reduction="none")(log_q, p)
print(each)
per_sample = each.sum(dim=1)
print(per_sample)

loss = nn.KLDivLoss(reduction="batchmean")
print(f"{loss(log_q, p):.4f} {per_sample.mean():.4f}")
default = nn.KLDivLoss()
value = default(log_q, p)  #: warns UserWarning
print(f"{value:.4f} {each.mean():.4f}")  # (1)!
