import torch

net = torch.nn.Linear(2, 1)
torch.optim.SGD(param=net.parameters(), lr=1)  #: raises TypeError
