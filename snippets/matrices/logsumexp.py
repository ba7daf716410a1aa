import torch

x = torch.tensor([[0.0, 0.0], [100, 100], [-200, -200]])
naive = x.exp().sum(dim=1).log()
stable = torch.logsumexp(x, dim=1)
print(naive)
print(stable)

top = x.amax(dim=1, keepdim=True)
inside = (x - top).exp().sum(dim=1)
by_hand = top.squeeze(1) + inside.log()
assert torch.allclose(by_hand, stable)
print(inside)
