import torch


def loss(w):
    return (w - 3) ** 2


w = torch.tensor(0.0, requires_grad=True)
loss(w).backward()
print(w.grad)

here = w.detach()
along = here + 0.1 * w.grad
against = here - 0.1 * w.grad
print(loss(here), loss(along), loss(against))
