import torch

torch.save(torch.ones(2), "model.pth")
torch.load("model,pth")  #: raises FileNotFoundError
