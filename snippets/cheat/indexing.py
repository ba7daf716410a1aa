import torch

x = torch.arange(20).reshape(4, 5)
i, j = torch.tensor([0, 1, 3]), torch.tensor([4, 2, 0])
k = torch.tensor([2, 4])
index = torch.tensor([[0, 4], [1, 3], [2, 2], [3, 1]])

y = x[:, 1:4]
y = x[..., -1]
y = x[[0, 2]]
y = x[i, j]
y = x[i[:, None], k]
y = x[x > 12]
y = torch.where(x > 9, x, -1)
y = x.gather(1, index)
