import torch

x = torch.ones(1, 2, requires_grad=True)
net = torch.nn.Linear(2, 1)
calls = []
for _ in range(3):
    y = x * 2
    y.register_hook(lambda grad: calls.append("tensor"))
    net.register_forward_hook(lambda *args: calls.append("module"))
    net(y).sum().backward()
print(calls.count("tensor"), calls.count("module"))
print(len(net._forward_hooks))
