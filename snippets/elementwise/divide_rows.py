import torch

x = torch.tensor([[1.0, 3.0], [1.0, 1.0]])
sums = x.sum(dim=1)
wrong = x / sums  # (1)!
column = x.sum(dim=1, keepdim=True)
right = x / column
print(wrong)
print(right)
single = x[:, :1]
print((single / single.sum(dim=1)).shape)
print(wrong.sum(dim=1), right.sum(dim=1))
