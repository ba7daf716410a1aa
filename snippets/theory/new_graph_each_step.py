import torch

w = torch.tensor(1.0, requires_grad=True)
first = w**2
first.backward()
print(w.grad)

second = w**2  # (1)!
assert second.grad_fn is not first.grad_fn
second.backward()
print(w.grad)  # (2)!

first.backward()  #: raises RuntimeError
