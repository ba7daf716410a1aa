import torch

x = torch.tensor([[-1.0, 2.0, -3.0], [4.0, -5.0, 6.0]])
negative = x < 0
opposite = -x
chosen = torch.where(negative, opposite, x)
print(chosen)
kept = torch.where(x > 2, x, torch.zeros_like(x))
print(kept)
