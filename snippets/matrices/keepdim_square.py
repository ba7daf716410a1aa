import torch

x = torch.tensor([[1.0, 3], [10, 30]])
means = x.mean(dim=1)
wrong = x - means
column = x.mean(dim=1, keepdim=True)
right = x - column
print(wrong)
print(right)
