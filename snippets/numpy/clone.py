import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x.clone()
y[0] = 10  # (1)!
(y * y).sum().backward()
print(x)
print(x.grad)
print(y.is_leaf, y.requires_grad)

with torch.no_grad():
    kept = x.clone()
print(kept.requires_grad)

t = torch.arange(6).view(2, 3).t()
print(t.stride(), t.clone().stride())
wide = torch.zeros(1, 3).expand(2, 3)
print(wide.stride(), wide.clone().stride())  # (2)!
