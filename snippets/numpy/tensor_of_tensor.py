import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = torch.tensor(x)  #: warns UserWarning
print(y.requires_grad, y.data_ptr() == x.data_ptr())
z = x.detach().clone()
print(torch.equal(y, z))
