import torch

x = torch.tensor(3.1, requires_grad=True)
y = x * 2 + x**2 + 3
y.backward()
print(x.grad)
y.backward()  #: raises RuntimeError
