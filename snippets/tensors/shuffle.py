import torch

torch.manual_seed(0)
x = torch.arange(10).reshape(5, 2)
y = torch.arange(5) * 2
order = torch.randperm(x.size(0))
print(order)
x_new, y_new = x[order], y[order]
print(x_new[:, 0], y_new)

back = x_new[order.argsort()]  # (1)!
print(torch.equal(back, x))
few = x[torch.randperm(5)[:2]]
