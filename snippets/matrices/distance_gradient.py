import torch

target = torch.tensor([[1.0, 2], [0, 0]])
x = torch.tensor([[1.0, 2], [3, 4]], requires_grad=True)
by_hand = ((x - target) ** 2).sum(dim=1).sqrt()
print(by_hand)
by_hand.sum().backward()
print(x.grad)

x.grad = None
norm = torch.linalg.vector_norm(x - target, dim=1)
norm.sum().backward()
print(x.grad)
