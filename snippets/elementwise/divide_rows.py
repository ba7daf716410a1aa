import torch

x = torch.tensor([[1.0, 3.0], [1.0, 1.0]])
wrong = x / x.sum(dim=1)  # (1)!
right = x / x.sum(dim=1, keepdim=True)
print(wrong)
print(right)
print(wrong.sum(dim=1), right.sum(dim=1))
