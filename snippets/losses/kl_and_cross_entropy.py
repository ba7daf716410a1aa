import torch
import torch.nn.functional as F
from torch.distributions import Categorical, kl_divergence

score = torch.tensor([[2.0, 1.0, 0.0]], requires_grad=True)
p = torch.tensor([[0.5, 0.25, 0.25]])
log_q = F.log_softmax(score, dim=1)

kl = F.kl_div(log_q, p, reduction="batchmean")
ce = F.cross_entropy(score, p)
entropy = Categorical(p).entropy().mean()
print(f"{kl:.4f} = {ce:.4f} - {entropy:.4f}")

(grad_kl,) = torch.autograd.grad(kl, score, retain_graph=True)
(grad_ce,) = torch.autograd.grad(ce, score)
assert torch.allclose(grad_kl, grad_ce)
print(grad_kl)

exact = kl_divergence(Categorical(p), Categorical(logits=score))
assert torch.isclose(exact.mean(), kl)
