import torch

names = ["ann", "bob", "cid"]
scores = torch.tensor([70, 95, 80])
points = torch.tensor([[1, 7], [2, 9], [3, 8]])
order = torch.argsort(scores, descending=True)
ordered = points[order]
print(ordered)
print([names[i] for i in order.tolist()])

rank = torch.argsort(order)  # (1)!
print(rank)
