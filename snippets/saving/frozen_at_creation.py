import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        for p in self.parameters():  # (1)!
            p.requires_grad = False
        self.fc1 = nn.Linear(16 * 5 * 5, 120)


pretrained = Net().state_dict()
net = Net()
print([name for name, p in net.named_parameters() if p.requires_grad])
before = net.conv1.weight.clone()
net.load_state_dict(pretrained)
print(torch.equal(net.conv1.weight, before))
print(net.conv1.weight.requires_grad, net.fc1.weight.requires_grad)
