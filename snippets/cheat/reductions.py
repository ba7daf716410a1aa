import torch

x = torch.arange(12.0).reshape(3, 4)
i = torch.tensor([3, 1, 3, 3, 2])

y = x.mean(dim=0)
y = x.amax(dim=1, keepdim=True)
y = x.std(dim=1, correction=0)
print(x.sum().item())
values, indices = x.max(dim=1)
values, indices = x.sort(dim=1)
values, indices = x.topk(2, dim=1)
values, counts = i.unique(return_counts=True)
