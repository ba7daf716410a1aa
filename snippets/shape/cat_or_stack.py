import torch

a = torch.tensor([[11, 12], [13, 14]])
b = torch.tensor([[21, 22], [23, 24]])
c = torch.tensor([[31, 32], [33, 34]])
list_of_tensors = [a, b, c]
longer = torch.cat(list_of_tensors, dim=0)
wider = torch.cat(list_of_tensors, dim=1)
stacked = torch.stack(list_of_tensors, dim=0)
between = torch.stack(list_of_tensors, dim=1)
innermost = torch.stack(list_of_tensors, dim=-1)
assert torch.equal(stacked[2], c)

same = torch.cat([x.unsqueeze(1) for x in list_of_tensors], dim=1)
assert torch.equal(same, between)

large = [torch.zeros(10, 5)] * 3
for dim in (0, 1):
    joined = torch.cat(large, dim)
    piled = torch.stack(large, dim)
    print(dim, list(joined.shape), list(piled.shape))
print(hasattr(torch, "cat"), hasattr(torch.Tensor, "cat"))
