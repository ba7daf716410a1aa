import torch
from torch.autograd.functional import hessian


def loss(w):
    return (w[0] * w[1] - 1) ** 2  # (1)!


origin = torch.zeros(2, requires_grad=True)
print(torch.autograd.grad(loss(origin), origin))
print(torch.linalg.eigvalsh(hessian(loss, origin)))

for start in ([0.1, -0.1], [0.1, -0.09]):
    w = torch.tensor(start, requires_grad=True)
    for step in range(61):
        value = loss(w)
        (slope,) = torch.autograd.grad(value, w)
        if step % 20 == 0:
            print(f"{step:2} {value:.4f} {slope.norm():.4f}")
        w = (w - 0.1 * slope).detach().requires_grad_()
