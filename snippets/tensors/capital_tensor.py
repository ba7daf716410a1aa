import torch

two_numbers = torch.Tensor(2)  # (1)!
one_number = torch.Tensor([2])
sizes = torch.Tensor(2, 3)
same_sizes = torch.Tensor(sizes.shape)
values = torch.Tensor((2, 3))
print(values)

today = torch.tensor((2, 3))
scalar = torch.tensor(2)
print(today, scalar)
