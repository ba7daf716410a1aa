import torch
from torchvision import transforms

x = torch.ones(1, 2, 2)
print(transforms.CenterCrop(4)(x)[0])
padded = transforms.RandomCrop(4, pad_if_needed=True)(x)
transforms.RandomCrop(4)(x)  #: raises ValueError
