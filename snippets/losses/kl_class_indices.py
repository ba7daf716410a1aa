import torch
import torch.nn.functional as F

log_q = F.log_softmax(torch.tensor([[2.0, 0.0], [0.0, 1.0]]), dim=1)
target = torch.tensor([0, 1])
one_hot = F.one_hot(target, 2).to(log_q.dtype)
kl = F.kl_div(log_q, one_hot, reduction="batchmean")
nll = F.nll_loss(log_q, target)
print(f"{kl:.4f} {nll:.4f}")
wrong = F.kl_div(log_q, target.float(), reduction="batchmean")
print(f"{wrong:.4f}")  # (1)!
