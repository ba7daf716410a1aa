import torch

x = torch.arange(6).reshape(2, 3)
alias = x
first_row = x[0]
x.unsqueeze_(0)
print(alias.shape)  # (1)!
x.transpose_(0, 2)
print(alias.shape)
x.squeeze_(2)
print(alias)
print(first_row)  # (2)!

y = x.unsqueeze(0).transpose(0, 2)
print(y.data_ptr() == x.data_ptr())
