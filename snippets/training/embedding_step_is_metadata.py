import torch
from torch.utils.tensorboard import SummaryWriter

i = 0
writer = SummaryWriter("logs")
writer.add_embedding(torch.randn(100, 3), i)  #: raises TypeError
