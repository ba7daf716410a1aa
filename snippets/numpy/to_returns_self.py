import torch

x = torch.ones(2)
same = x.to(x.device)
own = x.to(x.device, copy=True)
double = x.to(torch.float64)
like_double = x.to(double)  # (1)!
same += 1
print(same is x, own is x)
print(x.tolist(), own.tolist())
