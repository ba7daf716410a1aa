import torch

x = torch.arange(24).reshape(2, 3, 4)
a = torch.arange(5).reshape(5, 1)

y = x.reshape(6, -1)
y = x.view(8, 3)
y = x.flatten(1)
y = x.permute(1, 2, 0)
y = x.transpose(0, 1)
y = x.unsqueeze(1)
y = a.squeeze(1)
y = a.expand(5, 3)
y = a.repeat(2, 3)
