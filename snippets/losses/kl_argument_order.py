import torch
import torch.nn.functional as F

p = torch.tensor([[0.5, 0.25, 0.25]])
score = torch.tensor([[2.0, 1.0, 0.0]])
log_q = F.log_softmax(score, dim=1)

right = F.kl_div(log_q, p, reduction="batchmean")
by_hand = (p * (p.log() - log_q)).sum()
print(f"{right:.4f} {by_hand:.4f}")
assert torch.isclose(right, by_hand)

q = log_q.exp()
other_way = F.kl_div(p.log(), q, reduction="batchmean")
not_a_log = F.kl_div(q, p, reduction="batchmean")
raw_scores = F.kl_div(score, p, reduction="batchmean")
print(f"{other_way:.4f} {not_a_log:.4f} {raw_scores:.4f}")  # (1)!
