import torch

target = torch.tensor([1.0, 1.0, 1.0, 9.0])
w = torch.zeros(1, requires_grad=True)
((w - target) ** 2).mean().backward()
print(w.grad)

w.grad = None
for part in target.split([3, 1]):
    (((w - part) ** 2).mean() / 2).backward()
print(w.grad)

w.grad = None
for part in target.split([3, 1]):
    (((w - part) ** 2).sum() / 4).backward()
print(w.grad)
