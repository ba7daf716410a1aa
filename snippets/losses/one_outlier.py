import torch
from torch import nn

target = torch.tensor([1.0, 2.0, 3.0, 4.0, 100.0])
for loss in (nn.MSELoss(), nn.L1Loss(), nn.SmoothL1Loss()):
    guess = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([guess], lr=0.5)
    for step in range(100):
        error = loss(guess.expand(5), target)
        optimizer.zero_grad()
        error.backward()
        optimizer.step()
    print(f"{type(loss).__name__:12} {guess.item():4.1f}")
