import torch
from torch.autograd import Variable

old = Variable(torch.ones(2), requires_grad=True)
new = torch.ones(2, requires_grad=True)
assert type(old) is type(new) is torch.Tensor
