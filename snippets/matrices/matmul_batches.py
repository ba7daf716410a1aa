import torch

batch = torch.arange(12.0).reshape(2, 2, 3)
ones = torch.ones(2, 3, 2)
product = torch.bmm(batch, ones)
print(product[:, :, 0])
assert torch.equal(batch @ ones, product)

weight = torch.ones(3, 2)
shared = batch @ weight  # (1)!
assert torch.equal(shared, product)

heads = torch.zeros(5, 1, 2, 3)
many = heads @ torch.zeros(4, 3, 2)  # (2)!
