#: cpu shows what happens without a GPU
import torch

net = torch.nn.Linear(2, 1)
parallel = torch.nn.DataParallel(net)
x = torch.ones(4, 2)
print(parallel.device_ids)
print(torch.equal(parallel(x), net(x)), parallel.module is net)
