import torch
from torch.autograd.functional import hessian, jacobian


def f(v):
    x, y = v
    return x**3 - 3 * x + y**3 - 3 * y


for x in (1.0, -1.0):
    for y in (1.0, -1.0):
        at = torch.tensor([x, y])
        slope = jacobian(f, at)
        assert torch.equal(slope, torch.zeros(2))
        curvature = torch.linalg.eigvalsh(hessian(f, at))
        print(at, curvature)
