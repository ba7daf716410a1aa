import torch
from torch.nn.utils import clip_grad_norm_

a = torch.nn.Parameter(torch.zeros(1))
a.grad = torch.tensor([float("nan")])
strict = {"error_if_nonfinite": True}
clip_grad_norm_([a], 1.0, **strict)  #: raises RuntimeError
