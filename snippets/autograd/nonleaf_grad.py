import torch

x = torch.tensor(2.0, requires_grad=True)
y = x * 3
z = y**2
z.backward(retain_graph=True)
print(x.grad)
print(y.grad)  #: warns UserWarning
