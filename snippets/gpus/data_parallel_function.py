import torch

net = torch.nn.Linear(2, 1)
x = torch.ones(4, 2)
parallel = torch.nn.parallel
y = parallel.data_parallel(net, x)  #: raises RuntimeError on cpu
