import torch

net = torch.nn.Linear(2, 1).to("cuda:0")
parallel = torch.nn.DataParallel(net)
x = torch.ones(8, 2)
y = parallel(x)  # (1)!
print(y.device, torch.allclose(y, net(x.to("cuda:0"))))
y.mean().backward()
print(net.weight.grad.tolist())
z = torch.nn.parallel.data_parallel(net, x.to("cuda:0"))
assert torch.allclose(y, z)
