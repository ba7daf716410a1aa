import torch

net = torch.nn.ReLU()
torch.optim.SGD(net.parameters(), lr=0.1)  #: raises ValueError
