import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
for p in net.parameters():
    nn.init.constant_(p, 0.5)
x = torch.tensor([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([[1.0], [1.0], [0.0]])
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for _ in range(50):
    loss = nn.functional.mse_loss(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
w = net[0].weight.detach()
print(w)  # (1)!
print(torch.linalg.matrix_rank(w, rtol=1e-4).item())
