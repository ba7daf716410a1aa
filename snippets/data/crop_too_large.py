import torch
from torchvision import transforms

x = torch.tensor([[[1.0, 2.0], [3.0, 4.0]]])
filled = transforms.CenterCrop(4)(x)
print(filled)
padded = transforms.RandomCrop(4, pad_if_needed=True)(x)
transforms.RandomCrop(4)(x)  #: raises ValueError
