import torch

net = torch.nn.Linear(2, 1)
net(torch.ones(1, 2))
net(input)  #: raises TypeError
