import torch

a = torch.tensor([6.0, 8.0])
b = torch.tensor([2.0, 4.0])
print(a + b, a - b)
print(a * b, a / b)
assert torch.equal(a + b, torch.add(a, b))
assert torch.equal(a * b, torch.mul(a, b))
assert torch.equal(a / b, a.div(b))
print(a.add(b, alpha=10))
print(1 / b)

out = torch.empty(2)
torch.add(a, b, out=out)  # (1)!
print(out)
