from torch import nn

net = nn.Linear(2, 1)
net.wieght = 3
print("wieght" in vars(net), "wieght" in net._parameters)
net.biass  #: raises AttributeError
