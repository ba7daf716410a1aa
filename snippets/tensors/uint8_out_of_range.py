import torch

largest = torch.tensor([255], dtype=torch.uint8)
torch.tensor([300], dtype=torch.uint8)  #: raises RuntimeError
