import torch

x = torch.arange(6.0).reshape(2, 3)
product = x @ torch.ones(3, 5)
total = x.sum(dim=1)
column = x.sum(dim=1, keepdim=True)
ordered = x.sort(dim=1).values
two = x.topk(2, dim=1).values
points = torch.zeros(4, 3)
table = torch.cdist(x, points)
similar = torch.cosine_similarity(x, x, dim=1)
