import torch


def train(clear):
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25)
    for _ in range(4):
        if clear:
            optimizer.zero_grad()
        loss = (w - 3) ** 2
        loss.backward()
        grad = w.grad.item()
        optimizer.step()
        print(f"grad {grad:6.3f}  w {w.item():.4f}")


train(clear=True)
train(clear=False)
