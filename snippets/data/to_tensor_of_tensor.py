import torch
from torchvision import transforms
from torchvision.transforms import v2

x = torch.zeros(3, 2, 4)
image = v2.ToImage()(x)
transforms.ToTensor()(x)  #: raises TypeError
