import torch

x = torch.tensor([[10, 11, 12], [20, 21, 22]])
label = torch.tensor([2, 0])
column = label[:, None]
own = x.gather(1, column)
print(own)
x.gather(1, label)  #: raises RuntimeError
