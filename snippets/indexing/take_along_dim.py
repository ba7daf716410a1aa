import torch

score = torch.tensor([[3, 1, 2], [7, 9, 8]])
price = torch.tensor([[30, 10, 20], [70, 90, 80]])
order = score.argsort(dim=1)
by_score = torch.take_along_dim(price, order, dim=1)
print(by_score)
best = score.argmax(dim=1, keepdim=True)
print(price.take_along_dim(best, dim=1))
ends = torch.tensor([[-1, 5]])
print(price.take_along_dim(ends, dim=1))  # (1)!
crossed = price[:, order]  # (2)!
