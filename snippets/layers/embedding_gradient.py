import torch
from torch import nn

embedding = nn.Embedding(4, 2)
words = torch.tensor([1, 3, 3])
embedding(words).sum().backward()
print(embedding.weight.grad)
