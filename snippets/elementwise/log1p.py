import torch

tiny = torch.tensor([1e-8])
print(1 + tiny == 1)
print(torch.log(1 + tiny), torch.log1p(tiny))
print(torch.exp(tiny) - 1, torch.expm1(tiny))
