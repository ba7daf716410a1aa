import torch


def grow(x):
    steps = 0
    while x < 10:
        x = x * 2
        steps += 1
    return x, steps


for start in (1.0, 4.0):
    x = torch.tensor(start, requires_grad=True)
    y, steps = grow(x)
    y.backward()
    print(steps, y.item(), x.grad.item())
