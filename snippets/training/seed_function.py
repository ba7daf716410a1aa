import random

import numpy as np
import torch


def set_seed(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def train(seed):
    set_seed(seed)
    net = torch.nn.Linear(2, 1)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for _ in range(50):
        x = torch.randn(8, 2)
        noise = random.random() + np.random.rand()
        loss = (net(x) - x.sum(dim=1, keepdim=True) + noise).square()
        optimizer.zero_grad()
        loss.mean().backward()
        optimizer.step()
    return net.weight.detach()


print(torch.equal(train(0), train(0)))
print(torch.equal(train(0), train(1)))
