import torch

right = torch.tensor([1.0, 2.0], requires_grad=True)
torch.tensor([1, 2], requires_grad=True)  #: raises RuntimeError
