import torch

made = torch.ones(2, requires_grad=True)
scaled = torch.ones(2, requires_grad=True) * 5  # (1)!
double = torch.ones(2, requires_grad=True).double()
plain = torch.ones(2) * 5  # (2)!
marked = (torch.ones(2) * 5).requires_grad_()
for t in (made, scaled, double, plain, marked):
    print(t.is_leaf, t.requires_grad)
