import torch
import torch.nn.functional as F

p = torch.tensor([0.5, 0.5, 0.0])
q = torch.tensor([0.25, 0.25, 0.5])
print(F.kl_div(q.log(), p, reduction="sum"))
print(F.kl_div(p.log(), q, reduction="sum"))
print(F.kl_div(p, q, reduction="sum"))  # (1)!
