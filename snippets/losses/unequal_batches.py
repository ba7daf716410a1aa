import torch
from torch import nn

target = torch.tensor([0.0, 0.0, 0.0, 8.0])
predict = torch.zeros(4)
loss = nn.L1Loss()
batches = list(zip(predict.split(3), target.split(3)))
means = [loss(p, t).item() for p, t in batches]
print(means, sum(means) / 2)

total = sum(loss(p, t).item() * len(t) for p, t in batches)
print(total / 4, loss(predict, target).item())
