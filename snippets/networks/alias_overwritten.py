from torch import nn, optim

net = nn.Linear(2, 1)
optim = optim.SGD(net.parameters(), lr=0.1)
optim.Adam(net.parameters())  #: raises AttributeError
