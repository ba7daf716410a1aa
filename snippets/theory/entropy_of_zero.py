import torch

p = torch.tensor([0.5, 0.5, 0.0])
print(-p * torch.log2(p))
print(torch.special.entr(p))
print(torch.distributions.Categorical(probs=p).entropy())

for n in (2, 8, 1024):
    even = torch.full((n,), 1 / n)
    bits = -(even * torch.log2(even)).sum()
    print(f"{n:4} {bits.item():7.4f}")
