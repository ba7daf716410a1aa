import torch

vector = torch.tensor([2])
scalar = vector[0]
also_scalar = torch.tensor(2)
print(scalar.size(), vector.size())
print(scalar.dim(), scalar.numel(), isinstance(scalar, torch.Tensor))

m = torch.tensor([[1, 2], [3, 4]])
row = m[1]
element = m[1, 0]
element += 10  # (1)!
print(m)
