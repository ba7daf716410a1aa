from torch import nn

layer = nn.Linear(4, 4)
net = nn.Sequential(layer, nn.ReLU(), layer)
print([name for name, parameter in net.named_parameters()])
print([name for name, module in net.named_modules()])
print(list(net.state_dict()))
