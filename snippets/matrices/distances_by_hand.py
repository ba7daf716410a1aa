import torch

x1 = torch.tensor([[0.0, 0], [3, 4], [6, 8]])
x2 = torch.tensor([[0.0, 0], [3, 0]])
difference = x1[:, None, :] - x2  # (1)!
by_hand = torch.sqrt(torch.sum(difference**2, dim=2))
print(by_hand)
assert torch.allclose(torch.cdist(x1, x2), by_hand)

no_square = torch.sqrt(torch.sum(difference, dim=2))
print(no_square)
no_dim = torch.sqrt(torch.sum(difference**2))
print(no_dim)
