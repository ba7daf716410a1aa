import torch

w = torch.tensor([3.0, -1.0], requires_grad=True)
optimizer = torch.optim.LBFGS([w])
calls = []


def closure():
    optimizer.zero_grad()
    loss = (w[0] - 1) ** 2 + 10 * (w[1] - 2) ** 2
    loss.backward()
    calls.append(loss.item())
    return loss


optimizer.step(closure)
print(w.detach().round(decimals=3))
print(len(calls) > 1)
