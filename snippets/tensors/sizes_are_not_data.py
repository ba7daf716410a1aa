import torch

sizes = torch.zeros(2, 3)
torch.tensor(2, 3)  #: raises TypeError
