from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
print(net)
for name, parameter in net.named_parameters():
    shape = list(parameter.shape)
    print(f"{name:10} {shape!s:8} {parameter.numel():3}")
