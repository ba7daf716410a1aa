import torch
from torch.autograd.functional import hessian

functions = {
    "y^2 + x^4": lambda v: v[1] ** 2 + v[0] ** 4,
    "y^2 - x^4": lambda v: v[1] ** 2 - v[0] ** 4,
    "y^2 + x^3": lambda v: v[1] ** 2 + v[0] ** 3,
}
origin = torch.zeros(2)
step = torch.tensor([0.5, 0.0])
for name, f in functions.items():
    curvature = torch.linalg.eigvalsh(hessian(f, origin))
    change = [f(step).item(), f(-step).item()]
    print(name, curvature.tolist(), change)
