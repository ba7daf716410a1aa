import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(200, 16)
y = torch.randint(2, (200,))  # (1)!


def train(act, p):
    torch.manual_seed(0)
    net = nn.Sequential(
        *[nn.Linear(16, 64), act(), nn.Dropout(p)],
        *[nn.Linear(64, 64), act(), nn.Dropout(p)],
        nn.Linear(64, 2),
    )
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    for _ in range(60):
        loss = nn.functional.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    net.eval()
    loss = nn.functional.cross_entropy(net(x), y)
    return f"{loss.item():.1f}"


print("tanh          ", train(nn.Tanh, 0))
print("ReLU          ", train(nn.ReLU, 0))
print("ReLU, dropout ", train(nn.ReLU, 0.5))
