import torch

x = torch.zeros(2, dtype=torch.int64)
print(x.dtype, x.type(), type(x))
print(isinstance(x, torch.LongTensor), x.is_floating_point())

y = x.type(torch.float32)
z = x.to(torch.float32)
print(y.type(), torch.equal(y, z))
print(x.type(torch.int64) is x)  # (1)!
print(x.device, x.layout)
