import torch


def f(x):
    return (x.sin() * x).sum()


compiled = torch.compile(f, backend="eager")
x = torch.tensor([0.5, 1.0], requires_grad=True)
f(x).backward()
eager = x.grad
x.grad = None
y = compiled(x)
y.backward()
assert torch.equal(x.grad, eager)
print(type(y.grad_fn).__name__, x.grad)
