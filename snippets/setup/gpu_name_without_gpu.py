import torch

x = torch.zeros(1)
torch.cuda.get_device_name(0)  #: raises Exception on cpu
