import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
loss = (x * x).sum()
x.detach().add_(1)
loss.backward()  #: raises RuntimeError
