import torch

x = torch.tensor([[4, 2, 3], [1, 9, 5]])
values, indices = torch.sort(x)  # (1)!
print(values)
print(indices)
assert torch.equal(torch.argsort(x), indices)
assert torch.equal(x.gather(1, indices), values)

down, rows = x.sort(dim=0, descending=True)
print(down)
flat = torch.argsort(x.flatten())
print(flat)
