import torch
from torch import nn

w = torch.zeros(2, requires_grad=True)
w.grad = torch.tensor([3.0, 4.0])
old = nn.utils.clip_grad_norm([w], 1.0)  #: warns FutureWarning
w.grad = torch.tensor([3.0, 4.0])
new = nn.utils.clip_grad_norm_([w], 1.0)
assert torch.equal(old, new)
