import torch

big = torch.tensor(2.0**24)
print(big + 1 == big)
print(big.double() + 1 == big.double())
print(torch.tensor(0.1) + 0.2 == 0.3, 0.1 + 0.2 == 0.3)  # (1)!

half = torch.tensor([2049.0, 70000.0]).half()
brain = torch.tensor([2049.0, 70000.0]).bfloat16()
print(half)
print(brain)  # (2)!
