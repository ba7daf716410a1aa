import torch

net = torch.nn.Sequential(torch.nn.Linear(2, 1), torch.nn.Dropout())
x = torch.ones(1, 2)
net.eval()
print(net(x).requires_grad)
with torch.no_grad():
    print(net(x).requires_grad, net.train().training)
