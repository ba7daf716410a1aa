import torch

torch.manual_seed(0)
a = torch.randn(3)
b = torch.randn(3)
print(torch.equal(a, b))

torch.manual_seed(0)
c = torch.randn(3)
d = torch.randn(3)
print(torch.equal(a, c), torch.equal(b, d))
print(torch.initial_seed())
