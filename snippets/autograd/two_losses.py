import torch

x = torch.tensor(2.0, requires_grad=True)
shared = x**2
first, second = shared * 3, shared * 5
(first + second).backward()
print(x.grad)

x.grad = None
shared = x**2
(shared * 3).backward()
(shared * 5).backward()  #: raises RuntimeError
