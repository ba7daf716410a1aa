import torch

i = torch.tensor([1, 2])
f = torch.tensor([0.5, 0.5])
d = f.double()
a = i + f
b = f + d
c = i + 1.5  # (1)!
one = torch.tensor(1.0, dtype=torch.float64)
e = f + one  # (2)!
k = i + one
g = i / 2
h = i // 2
print(a, g, h)
m = torch.tensor([True, True]) + 1
print(torch.promote_types(torch.uint8, torch.int8))
