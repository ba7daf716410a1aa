import torch

x, y = torch.tensor([1.0, 2.0]), torch.tensor([10.0, 20.0])
added = x.add(y)
result = torch.empty(2)
returned = torch.add(x, y, out=result)  # (1)!
print(result, returned is result, x)
x.add_(y)
print(x)
