import torch

x = torch.arange(6).view(2, 3)
y = x.t()
z = y.contiguous()
assert torch.equal(y, z)
print(y.stride(), z.stride())
print(y.is_contiguous(), z.is_contiguous())
memory_of_y, memory_of_z = x.view(6), z.view(6)
print(x.contiguous() is x)  # (1)!
