import torch

x = torch.tensor([1.0, 20.0], requires_grad=True)
handle = x.register_hook(lambda grad: grad.clamp(max=10))  # (1)!
(x**2).sum().backward()
print(x.grad)

handle.remove()
x.grad = None
(x**2).sum().backward()
print(x.grad)
