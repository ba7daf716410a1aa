import torch

x = torch.zeros(1, 3).expand(2, 3)
x.fill_(7)
own = x.clone()
own += 1
print(own)
x += 1  #: raises RuntimeError
