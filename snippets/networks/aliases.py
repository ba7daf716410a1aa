import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.nn.utils.rnn import pad_sequence

print(nn is torch.nn, F is nn.functional, optim is torch.optim)
a = torch.nn.functional.relu(torch.tensor([-1.0, 2.0]))
b = F.relu(torch.tensor([-1.0, 2.0]))
assert torch.equal(a, b)
layer = nn.Linear(2, 1)
optimizer = optim.SGD(layer.parameters(), lr=0.1)
padded = pad_sequence([torch.ones(1), torch.ones(3)])
