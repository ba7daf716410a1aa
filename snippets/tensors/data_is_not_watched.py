import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
square = (w * w).sum()
w.data[0] = 10
square.backward()
print(w.grad)

u = torch.tensor([1.0, 2.0], requires_grad=True)
square = (u * u).sum()
u.detach()[0] = 10
square.backward()  #: raises RuntimeError
