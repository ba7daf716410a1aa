import torch
from torch.nn.functional import logsigmoid

x = torch.tensor([-2.0, 0.0, 2.0])
y = torch.sigmoid(x)
print(y)
assert torch.allclose(y, 1 / (1 + torch.exp(-x)))
assert torch.allclose(torch.sigmoid(-x), 1 - y)

far = torch.tensor([-200.0])
print(torch.sigmoid(far))
print(torch.log(torch.sigmoid(far)), logsigmoid(far))  # (1)!
