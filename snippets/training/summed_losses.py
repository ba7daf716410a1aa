import torch
from torch.nn.functional import mse_loss

x = torch.zeros(100)
target = torch.full((100,), 2.0)
for size in (10, 20, 50):
    train_loss = 0.0
    for a, b in zip(x.split(size), target.split(size)):
        train_loss += mse_loss(a, b).item()
    batches = len(x) // size
    print(size, train_loss, train_loss / batches)
