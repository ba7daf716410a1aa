import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(2, 5, 4)
i = torch.tensor([[1, 2, 3, 4, 0], [5, 6, 7, 8, 9]])

y = nn.Linear(4, 3)(x)
y = nn.LayerNorm(4)(x)
y = nn.Embedding(10, 4)(i)
y = F.one_hot(i, 10)
y = nn.Conv1d(4, 6, 3)(x.mT)
y, (h, c) = nn.LSTM(4, 6, batch_first=True)(x)
