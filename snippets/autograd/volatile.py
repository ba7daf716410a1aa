import torch
from torch.autograd import Variable

x = torch.ones(2)
v = Variable(x, requires_grad=True)
print(type(v), isinstance(x, Variable))
old = Variable(x, volatile=True)  #: warns UserWarning
y = (old.requires_grad_() * 3).sum()
y.backward()
print(old.grad)
print(old.volatile)  #: warns UserWarning
