import torch

a = torch.tensor([1.0, -2.0], requires_grad=True)
b = torch.tensor([1.0, -2.0], requires_grad=True)
a.grad = torch.zeros(2)
torch.optim.SGD([a], lr=0.1, weight_decay=0.5).step()
print(a)

penalty = 0.5 / 2 * (b**2).sum()
penalty.backward()
torch.optim.SGD([b], lr=0.1).step()
print(b)

c = torch.tensor([1.0, -2.0], requires_grad=True)
torch.optim.SGD([c], lr=0.1, weight_decay=0.5).step()  # (1)!
print(c)
