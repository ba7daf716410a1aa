import torch

net = torch.nn.Linear(2, 1)
torch.optim.SGD(net.weight, lr=0.1)  #: raises TypeError
