import torch
from torch.autograd import Variable

x = torch.ones(2)
v = Variable(x, requires_grad=True)
print(type(v), isinstance(x, Variable))
print(v.data_ptr() == x.data_ptr(), v is x)
old = Variable(x, volatile=True)  #: warns UserWarning

w = torch.ones(2, requires_grad=True)
print(w.grad, hasattr(w, "autograd"))
(w * w).sum().backward()
print(w.grad)
