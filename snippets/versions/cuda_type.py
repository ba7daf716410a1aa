import torch

x = torch.tensor([1.5, 2.5])
device = "cuda" if torch.cuda.is_available() else "cpu"
moved = x.to(device, torch.int64)
x.type("torch.cuda.LongTensor")  #: raises Exception on cpu
