import torch
from torch import nn


def make_net():
    return nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))


net = make_net()
torch.save(net.state_dict(), "net.pth")

again = make_net()
report = again.load_state_dict(torch.load("net.pth"))
print(report)
x = torch.ones(3, 2)
assert torch.equal(again(x), net(x))
again.eval()  # (1)!
