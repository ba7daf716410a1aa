import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
node = y.grad_fn
print(node._saved_self)
y.backward()
print([type(n).__name__ for n, _ in node.next_functions])
node._saved_self  #: raises RuntimeError
