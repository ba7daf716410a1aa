import torch

a = torch.tensor([7, -7])
print(a / 2)
print(a // 2)
print(torch.div(a, 2, rounding_mode="floor"))
print(torch.div(a, 2, rounding_mode="trunc"))  # (1)!
