import torch

x = torch.tensor([1.0, 0, 0])
y = torch.tensor([0.0, 1, 0])
z = torch.linalg.cross(x, y)
print(z, torch.linalg.cross(y, x))
assert torch.dot(z, x) == torch.dot(z, y) == 0

columns = torch.stack((x, y), dim=1)
swapped = torch.stack((y, x), dim=1)
each = torch.cross(columns, swapped, dim=0)  # (1)!
print(each)
assert torch.equal(torch.linalg.cross(columns, swapped, dim=0), each)
