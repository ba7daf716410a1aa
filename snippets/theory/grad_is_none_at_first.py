import torch

w = torch.tensor(0.0, requires_grad=True)
loss = (w - 3) ** 2
print(w.grad)
w.grad.zero_()  #: raises AttributeError
