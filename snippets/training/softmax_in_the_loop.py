import torch
from torch import nn
from torch.nn import functional as F

perfect = torch.tensor([[1.0, 0.0, 0.0]])
target = torch.tensor([0])
print(F.cross_entropy(perfect, target))  # (1)!
print(F.cross_entropy(perfect * 100, target))

torch.manual_seed(0)
x = torch.randn(300, 2)
y = (x[:, 0] > 0).long() + (x[:, 1] > 0).long()


def train(last):
    torch.manual_seed(1)
    net = nn.Sequential(
        nn.Linear(2, 16),
        nn.ReLU(),
        nn.Linear(16, 3),
        last,
    )
    optimizer = torch.optim.SGD(net.parameters(), lr=0.5)
    for step in range(100):
        loss = F.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    correct = (net(x).argmax(1) == y).sum().item()
    return f"loss {loss.item():.2f}, {correct} of 300"


print("logits ", train(nn.Identity()))
print("softmax", train(nn.Softmax(dim=1)))
