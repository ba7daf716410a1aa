import torch

five = torch.arange(5)
odd = torch.arange(1, 9, 2)
down = torch.arange(3, 0, -1)
print(five, odd, down)
halves = torch.arange(1, 2.5, 0.5)  # (1)!
print(halves)

surprise = torch.arange(1, 1.3, 0.1)  # (2)!
print(surprise)
safe = 1 + 0.1 * torch.arange(3)
print(safe)

old = torch.range(1, 3)  #: warns UserWarning
