import torch

a = torch.tensor([7, -7])
print(torch.floor_divide(a, 2))
print(torch.div(a, 2, rounding_mode="trunc"))
