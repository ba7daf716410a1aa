import torch

list_of_tensors = [torch.full((10, 5), i) for i in range(3)]
longer = torch.cat(list_of_tensors, dim=0)
wider = torch.cat(list_of_tensors, dim=1)
stacked = torch.stack(list_of_tensors, dim=0)
between = torch.stack(list_of_tensors, dim=1)
innermost = torch.stack(list_of_tensors, dim=-1)
assert torch.equal(stacked[2], list_of_tensors[2])

same = torch.cat([x.unsqueeze(1) for x in list_of_tensors], dim=1)
assert torch.equal(same, between)
print(hasattr(torch, "cat"), hasattr(torch.Tensor, "cat"))
