import torch

tensor, num_classes = torch.tensor([2, 0, 1]), 4
N = tensor.size(0)
index = torch.unsqueeze(tensor, dim=1)
ones = torch.ones(N, num_classes).long()
one_hot = torch.zeros(N, num_classes).long()
one_hot.scatter_(dim=1, index=index, src=ones)
print(one_hot)

junk = torch.tensor([[1, 7, 8, 9]]).expand(N, num_classes)
ignored = torch.zeros(N, num_classes).long()
ignored.scatter_(dim=1, index=index.int(), src=junk)
assert torch.equal(ignored, one_hot)
print(hasattr(torch, "scatter_"), hasattr(torch, "scatter"))
