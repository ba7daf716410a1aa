import torch
import torch.nn.functional as F


def cross_entropy(p, q):
    return -(p * torch.log2(q)).sum()


p = torch.tensor([0.5, 0.25, 0.25])
q = torch.tensor([0.25, 0.25, 0.5])
entropy = cross_entropy(p, p)
crossed = cross_entropy(p, q)
print(entropy, crossed)

kl = crossed - entropy  # (1)!
print(kl)
nats = F.kl_div(q.log(), p, reduction="sum")  # (2)!
assert torch.allclose(nats, kl * torch.tensor(2.0).log())
