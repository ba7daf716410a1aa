from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
chosen = {id(p) for p in net[2].parameters()}
base = [p for p in net.parameters() if id(p) not in chosen]
print([list(p.shape) for p in base])
