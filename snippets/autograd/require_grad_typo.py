import torch

x = torch.ones(2)
x.require_grad = True
print(x.requires_grad)
x.sum().backward()  #: raises RuntimeError
