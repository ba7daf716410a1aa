import torch
from torch.autograd.functional import hessian


def f(v):
    x, y = v
    return x**3 + 2 * x * y + y**2


at = torch.tensor([1.0, 2.0], requires_grad=True)
(slope,) = torch.autograd.grad(f(at), at, create_graph=True)
print(slope.detach())
curvature = hessian(f, at)
print(curvature)
assert torch.equal(curvature, curvature.T)
print(torch.linalg.eigvalsh(curvature))

v = torch.tensor([1.0, -1.0])
(product,) = torch.autograd.grad(slope @ v, at)  # (1)!
print(product)
assert torch.allclose(product, curvature @ v)
