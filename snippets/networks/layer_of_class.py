from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer1 = nn.Linear(2, 4)


net = Net()
print(net.layer1)
Net.layer1  #: raises AttributeError
