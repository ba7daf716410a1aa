import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 2)


net = Net()
net(torch.zeros(1, 4))  #: raises NotImplementedError
