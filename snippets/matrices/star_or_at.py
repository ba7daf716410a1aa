import torch

a = torch.tensor([[1.0, 2], [3, 4]])
b = torch.tensor([[0.0, 1], [1, 0]])
star = a * b
print(star)
at = a @ b
print(at)

table = torch.zeros(2, 3) * torch.zeros(3)  # (1)!
image = torch.zeros(2, 3) @ torch.zeros(3)
