import torch

sync = torch.nn.SyncBatchNorm(2, eps=-1e-05)
x = torch.tensor([[0.0, 5.0], [2.0, 7.0]])
sync(x)  #: raises ValueError
