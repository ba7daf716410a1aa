import torch

w = torch.randn(2, requires_grad=True)
scaled = w * 0.1
torch.optim.SGD([scaled], lr=0.1)  #: raises ValueError
