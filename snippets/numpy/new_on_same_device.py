import torch


def with_ones(x):
    ones = x.new_ones(x.size(0), 1)
    return torch.cat((ones, x), dim=1)


m = torch.zeros(2, 3, device="meta")
a = with_ones(m)
b = torch.rand_like(m)
c = torch.arange(3, device=m.device)
d = m.new_tensor([1, 2])
with torch.device("meta"):
    e = torch.zeros(2)
f = torch.zeros(2)  # (1)!
