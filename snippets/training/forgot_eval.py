import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.BatchNorm1d(1), nn.Linear(1, 1))
for _ in range(100):
    net(torch.randn(32, 1))

mine = torch.tensor([[1.0]])
low = torch.tensor([[1.0], [0.0]])
high = torch.tensor([[1.0], [5.0]])
with torch.inference_mode():
    net.eval()
    print(net(mine)[0] == net(low)[0], net(mine)[0] == net(high)[0])
    before = net[0].running_mean.item()
    net.train()
    print(net(low)[0] == net(high)[0])  # (1)!
    print(net[0].running_mean.item() == before)  # (2)!
