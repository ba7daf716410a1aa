import torch

batch = torch.ones(2)
device = "cuda" if torch.cuda.is_available() else "cpu"
moved = batch.to(device)
batch.cuda()  #: raises Exception on cpu
