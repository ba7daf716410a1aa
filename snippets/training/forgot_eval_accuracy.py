import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1000, 4)
y = (x[:, 0] * x[:, 1] > 0).long()
net = nn.Sequential(
    nn.Linear(4, 32),
    nn.ReLU(),
    nn.Dropout(0.6),
    nn.Linear(32, 2),
)
optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
for step in range(100):
    loss = nn.functional.cross_entropy(net(x[:500]), y[:500])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


@torch.inference_mode()
def accuracy():
    return (net(x[500:]).argmax(1) == y[500:]).float().mean().item()


forgotten = [accuracy() for _ in range(5)]
net.eval()
right = [accuracy() for _ in range(5)]
print(f"worst of five: {min(forgotten):.1f} {min(right):.1f}")
assert max(forgotten) < min(right)
assert len(set(forgotten)) > 1 and len(set(right)) == 1
