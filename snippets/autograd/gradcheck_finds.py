import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * 2 * x**2


x = torch.tensor([1.0], dtype=torch.float64, requires_grad=True)
torch.autograd.gradcheck(Cube.apply, x)  #: raises RuntimeError
