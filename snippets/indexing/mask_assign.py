import torch

x = torch.tensor([[-1.0, 2.0], [3.0, -4.0]])
negative = x < 0
filled = x.masked_fill(negative, 0)
chosen = torch.where(negative, -x, x)
kept = torch.where(x > 2, x, torch.zeros_like(x))
print(filled)
print(chosen)
print(kept)

x[negative] = torch.tensor([10.0, 20.0])  # (1)!
print(x)
x[x > 5] -= 10  # (2)!
print(x)
