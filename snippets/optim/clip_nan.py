import torch
from torch import nn

a, b = nn.Parameter(torch.zeros(1)), nn.Parameter(torch.zeros(1))
a.grad, b.grad = torch.tensor([3.0]), torch.tensor([float("nan")])
print(nn.utils.clip_grad_norm_([a, b], max_norm=1.0))
print(a.grad, b.grad)
