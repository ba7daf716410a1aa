import torch

w, v = torch.ones(2), torch.ones(2)
grad = torch.tensor([1.0, 2.0])
w.add_(-0.1, grad)  #: warns UserWarning
v.add_(grad, alpha=-0.1)
assert torch.equal(w, v)
