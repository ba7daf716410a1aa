import torch
from torch import nn

embedding = nn.Embedding(4, 5)
weight = embedding.weight
one_word = embedding(torch.tensor(2))
all_words = embedding(torch.arange(4))
assert torch.equal(all_words, weight)
