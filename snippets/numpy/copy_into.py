import torch

buffer = torch.zeros(2, 3)
old = buffer
buffer.copy_(torch.tensor([1, 2, 3]))  # (1)!
print(old)
buffer[1].copy_(buffer[0] * 10)
print(buffer)

x = torch.ones(3, requires_grad=True)
buffer.copy_(x * 2)
buffer.sum().backward()
print(x.grad)  # (2)!
