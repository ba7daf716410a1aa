import torch

x = torch.arange(6)
x.resize_(2, 2)
print(x)
print(x.untyped_storage().nbytes() // x.element_size())
x.resize_(6)
print(x)
x.resize_(2, 4)  # (1)!
print(x.flatten()[:6])

y = torch.arange(6).view(2, 3).t()
right = y.reshape(6)
wrong = y[:].resize_(6)  # (2)!
print(right, wrong)

z = torch.arange(6)
old = z.resize(2, 3)  #: warns UserWarning
