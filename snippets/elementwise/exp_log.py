import torch

x = torch.tensor([0.0, 1.0, 2.0])
e = torch.exp(x)
print(e)
assert torch.allclose(torch.log(e), x)
print(torch.log2(torch.tensor([1.0, 2.0, 3.0])))
print(torch.log(torch.tensor([1.0, 0.0, -1.0])))  # (1)!
print(torch.exp(torch.tensor([88.0, 89.0])))  # (2)!
