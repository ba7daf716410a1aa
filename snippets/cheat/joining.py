import torch
from torch.nn.utils.rnn import pad_sequence

a, b = torch.ones(2, 6), torch.ones(3, 6)
x = torch.arange(28).reshape(4, 7)
u, v = torch.ones(3), torch.ones(5)

y = torch.cat((a, b), dim=0)
y = torch.stack((a, a, a, a))
left, right = x.split([2, 5], dim=1)
y = pad_sequence([u, v], batch_first=True)
