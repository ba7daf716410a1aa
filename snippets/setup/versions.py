#: cpu about the installation, no tensors
import torch
import torchvision

print(torch.__version__, torchvision.__version__)  #: varies
print(torch.version.cuda)  # (1)!
print(torch.cuda.is_available())  # (2)!
