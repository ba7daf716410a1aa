from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 4), nn.ReLU())
        self.head = nn.Linear(4, 1)


net = Net()
print([name for name, child in net.named_children()])
print([name for name, module in net.named_modules()])
print(len(list(net.children())), len(list(net.modules())))
for name, parameter in net.named_parameters():
    print(name, list(parameter.shape))
linears = [m for m in net.modules() if isinstance(m, nn.Linear)]
print(linears)
