import torch
from torchvision.models import vgg11

with torch.device("meta"):
    vgg11()(torch.zeros(1, 3, 28, 28))  #: raises RuntimeError
