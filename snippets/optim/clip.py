import torch
from torch import nn

a, b = nn.Parameter(torch.zeros(1)), nn.Parameter(torch.zeros(1))
a.grad, b.grad = torch.tensor([3.0]), torch.tensor([4.0])
print(nn.utils.clip_grad_norm_([a, b], max_norm=1.0))  # (1)!
print(a.grad, b.grad)
print(nn.utils.clip_grad_norm_([a, b], max_norm=10.0))
print(a.grad, b.grad)

a.grad, b.grad = torch.tensor([3.0]), torch.tensor([0.4])
nn.utils.clip_grad_value_([a, b], clip_value=1.0)
print(a.grad, b.grad)
