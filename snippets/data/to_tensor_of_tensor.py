import torch
from torchvision import transforms

x = torch.zeros(3, 2, 4)
transforms.ToTensor()(x)  #: raises TypeError
