import torch

torch.manual_seed(0)
a = torch.rand(3)
b = torch.rand(3)
torch.manual_seed(0)
c = torch.rand(3)
print(torch.equal(a, b), torch.equal(a, c))

g = torch.Generator(a.device).manual_seed(0)  # (1)!
d = torch.rand(3, generator=g)
print(torch.equal(a, d))

torch.manual_seed(0)
with torch.random.fork_rng():
    inside = torch.rand(100)
e = torch.rand(3)  # (2)!
print(torch.equal(a, e))
