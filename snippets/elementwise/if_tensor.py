import torch

a = torch.tensor([1, 2])
b = torch.tensor([1, 2])
if (a == b).all():
    print("equal")
if a == b:  #: raises RuntimeError
    print("never printed")
