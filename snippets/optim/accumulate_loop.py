import torch
from torch import nn


def train(size, every):
    torch.manual_seed(0)
    x, y = torch.randn(24, 3), torch.randn(24, 1)
    net, criterion = nn.Linear(3, 1), nn.MSELoss()
    optimizer = torch.optim.AdamW(net.parameters(), lr=0.1)
    batches = list(zip(x.split(size), y.split(size)))
    steps = 0
    for i, (xs, ys) in enumerate(batches, 1):
        loss = criterion(net(xs), ys)
        (loss / every).backward()
        if i % every == 0:
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            steps += 1
    print(f"{len(batches)} batches, {steps} steps")
    return net.weight


assert torch.allclose(train(8, 1), train(2, 4), atol=1e-5)
