import torch

x = torch.tensor([250, 10], dtype=torch.uint8)
print(x + 10)
print(x - 20)
print(x[1] - x[0])
print(x.sum(), x.float().mean())

wide = x.int() - 20
clamped = (x.int() + 10).clamp(0, 255).byte()
print(wide)
print(clamped)
print(torch.tensor([300, -1]).byte())  # (1)!
