import torch

n = torch.arange(3)
n += 1
wider = n + 0.5
f = torch.zeros(3)
f += n
print(f)
n[0] = 2.7
print(n)
n += 0.5  #: raises RuntimeError
