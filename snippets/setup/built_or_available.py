#: cpu about the machine, no tensors
import torch

print(torch.backends.cuda.is_built())  #: varies
print(torch.cuda.is_available())
print(torch.cuda.device_count())
print(torch.accelerator.is_available())
