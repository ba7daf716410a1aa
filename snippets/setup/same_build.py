#: cpu about the installation, no tensors
import torch
import torchvision

build = torch.__version__.partition("+")[2]
print(build == torchvision.__version__.partition("+")[2])
