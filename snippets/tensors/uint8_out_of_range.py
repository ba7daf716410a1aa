import torch

print(torch.tensor([255, -1], dtype=torch.uint8))
torch.tensor([300], dtype=torch.uint8)  #: raises RuntimeError
