from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 3))
chosen = list(net[1].parameters())
print(net[1].weight in chosen)
net[0].bias in chosen  #: raises RuntimeError
