import torch


def train(momentum, clear):
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25, momentum=momentum)
    seen = []
    for _ in range(6):
        if clear:
            optimizer.zero_grad()
        ((w - 3) ** 2).backward()
        optimizer.step()
        seen.append(round(w.item(), 4))
    return seen


print(train(momentum=0.0, clear=True))
print(train(momentum=0.0, clear=False))
print(train(momentum=1.0, clear=True))
