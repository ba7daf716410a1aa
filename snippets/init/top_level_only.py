from torch import nn

inner = nn.Sequential(nn.Linear(3, 3), nn.ReLU())
net = nn.Sequential(inner, nn.Linear(3, 1))

print([type(m).__name__ for m in net])
print([type(m).__name__ for m in net.children()])
print([type(m).__name__ for m in net.modules()])  # (1)!

for layer in net:
    if isinstance(layer, nn.Linear):
        nn.init.zeros_(layer.weight)
print(inner[0].weight.count_nonzero().item(), "missed")
for layer in net.modules():
    if isinstance(layer, nn.Linear):
        nn.init.zeros_(layer.weight)
print(inner[0].weight.count_nonzero().item(), "missed")
