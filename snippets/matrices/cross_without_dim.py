import torch

a = torch.tensor([[1.0, 0, 2], [0, 1, 0], [0, 0, 1]])
b = torch.tensor([[0.0, 1, 0], [1, 0, 1], [1, 1, 0]])
first = torch.cross(a, b)  #: warns UserWarning
last = torch.linalg.cross(a, b)
assert torch.equal(first, torch.cross(a, b, dim=0))
assert torch.equal(last, torch.cross(a, b, dim=-1))
print(torch.equal(first, last))
