import torch


class MultiplyAdd(torch.autograd.Function):
    @staticmethod
    def forward(ctx, w, x, b):  # (1)!
        ctx.save_for_backward(w, x)
        return w * x + b

    @staticmethod
    def backward(ctx, grad):  # (2)!
        w, x = ctx.saved_tensors
        return grad * x, grad * w, grad


w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor(3.0)
b = torch.tensor(1.0, requires_grad=True)
z = MultiplyAdd.apply(w, x, b)
print(z)
z.backward()
print(w.grad, x.grad, b.grad)
