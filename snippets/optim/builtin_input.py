import torch

torch.optim.SGD([input], lr=0.01)  #: raises TypeError
