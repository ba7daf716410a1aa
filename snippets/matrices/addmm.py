import torch

x = torch.tensor([[1.0, 2, 3], [4, 5, 6]])
weight = torch.tensor([[1.0, 0], [0, 1], [1, 1]])
bias = torch.tensor([100.0, 200])
layer = torch.addmm(bias, x, weight)
print(layer)
assert torch.equal(layer, bias + x @ weight)
linear = torch.nn.Linear(3, 2)
print(type(linear(x).grad_fn).__name__)
mixed = torch.addmm(bias, x, weight, beta=0.5, alpha=2)
assert torch.equal(mixed, 0.5 * bias + 2 * (x @ weight))

print(torch.addmv(bias, weight.T, x[0]))
print(torch.addr(torch.zeros(2, 3), bias, x[0]))

left = torch.stack((x, x, -x))
right = torch.stack((weight, weight, weight))
each = torch.baddbmm(torch.zeros(3, 2, 2), left, right)
total = torch.addbmm(torch.zeros(2, 2), left, right)
assert not hasattr(torch, "badbmm")
assert torch.equal(each, left @ right)
assert torch.equal(total, each.sum(0))
print(total)
