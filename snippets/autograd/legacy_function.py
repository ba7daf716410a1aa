import torch


class Double(torch.autograd.Function):
    def forward(self, x):
        return x * 2

    def backward(self, grad):
        return grad * 2


x = torch.ones(2, requires_grad=True)
old = Double()  #: warns DeprecationWarning
old(x)  #: raises RuntimeError
