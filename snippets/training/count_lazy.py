from torch import nn

net = nn.LazyLinear(2)
sum(p.numel() for p in net.parameters())  #: raises ValueError
