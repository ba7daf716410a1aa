import torch

a = torch.tensor([1.0, -2.0])
b = torch.tensor([10.0, 10.0])
address = a.data_ptr()
same = a.add_(b)  # (1)!
print(a, same is a)
a -= b
a.mul_(2).sub_(1)  # (2)!
print(a)
c = torch.abs_(a)
print(a, c is a, a.data_ptr() == address)

a = a + b  # (3)!
print(a, same)
