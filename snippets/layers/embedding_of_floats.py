import torch
from torch import nn

embedding = nn.Embedding(10, 3)
words = torch.Tensor([4, 2])
output = embedding(words.long())
embedding(words)  #: raises RuntimeError
