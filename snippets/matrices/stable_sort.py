import torch

group = torch.tensor([1, 0] * 50)
order = torch.argsort(group, stable=True)
print(order[:5], order[50:55])
values, any_order = torch.sort(group, stable=False)
assert torch.equal(group[any_order], group[order])
