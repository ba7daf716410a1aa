import torch

logits = torch.tensor([[0.1, 2.0, 0.3, 1.0], [3.0, 0.0, 1.5, 2.5]])
labels = torch.tensor([3, 2])
values, indices = torch.topk(logits, k=2, dim=1)
print(values)
print(indices)
match = indices == labels[:, None]
hits = match.any(dim=1)
print(hits, hits.float().mean())

smallest = torch.topk(logits, k=1, largest=False)
print(smallest.values.squeeze(1))
lows = torch.kthvalue(logits, k=2)  # (1)!
print(lows.values)
torch.topk(logits, k=5)  #: raises RuntimeError
