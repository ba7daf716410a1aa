import torch
from torch import nn
from torch.nn import functional as F

embedding = nn.Embedding(10, 3)
weight = embedding.weight
with torch.no_grad():
    weight.copy_(torch.arange(30.0).reshape(10, 3))
words = torch.tensor([[1, 2, 4, 5], [4, 3, 2, 9]])
output = embedding(words)
assert torch.equal(output[0, 2], weight[4])
assert torch.equal(output[0, 2], output[1, 0])

one_hot = F.one_hot(words, num_classes=10).float()
assert torch.allclose(output, one_hot @ weight, atol=1e-3)
