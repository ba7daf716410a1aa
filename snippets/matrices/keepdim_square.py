import torch

x = torch.tensor([[1.0, 3], [10, 30]])
wrong = x - x.mean(dim=1)
right = x - x.mean(dim=1, keepdim=True)
print(wrong)
print(right)
