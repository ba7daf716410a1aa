import torch
from torch import nn

embedding = nn.Embedding(4, 2, padding_idx=0)
words = torch.tensor([[3, 1, 0, 0]])
output = embedding(words)
print(output[0, 2:].detach())
output.sum().backward()
print(embedding.weight.grad)

weight = torch.ones(4, 2)
loaded = nn.Embedding.from_pretrained(weight, padding_idx=0)
print(loaded(torch.tensor([0])))  # (1)!
