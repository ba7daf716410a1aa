#: cpu a GPU reports it later, as a device-side assertion
import torch
from torch import nn

embedding = nn.Embedding(10, 3)
last = embedding(torch.tensor([9]))
embedding(torch.tensor([4, 10]))  #: raises IndexError
