import torch
from torch import nn

norm = nn.BatchNorm1d(1)
x = torch.tensor([[1.0], [2.0], [3.0], [10.0]])
print(x.mean(), x.var(), x.var(correction=0))

y = norm(x)
print(norm.running_mean, norm.running_var)
for _ in range(99):
    norm(x)
print(norm.running_mean, norm.running_var)
print(norm.num_batches_tracked)

norm.eval()
print(norm(torch.tensor([[4.0]])).item() < 1e-3)
