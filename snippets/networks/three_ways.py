from collections import OrderedDict

from torch import nn

net1 = nn.Sequential()
net1.add_module("conv", nn.Conv2d(3, 3, 3))
net1.add_module("batchnorm", nn.BatchNorm2d(3))
net1.add_module("activation", nn.ReLU())

net2 = nn.Sequential(
    nn.Conv2d(3, 3, 3),
    nn.BatchNorm2d(3),
    nn.ReLU(),
)

net3 = nn.Sequential(
    OrderedDict(
        conv=nn.Conv2d(3, 3, 3),
        batchnorm=nn.BatchNorm2d(3),
        activation=nn.ReLU(),
    )
)
for net in (net1, net2, net3):
    print([name for name, layer in net.named_children()])
print(net1[0] is net1.conv, net3[-1] is net3.activation)
print(net2[0], net2.get_submodule("0") is net2[0])
