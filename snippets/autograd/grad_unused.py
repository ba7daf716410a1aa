import torch

w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
print(torch.autograd.grad(w**3, (w, b), allow_unused=True))
torch.autograd.grad(w**3, (w, b))  #: raises RuntimeError
