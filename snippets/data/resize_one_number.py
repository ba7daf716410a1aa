import torch
from torchvision import transforms

x = torch.zeros(3, 20, 40)
a = transforms.Resize(10)(x)
b = transforms.Resize([10])(x)
c = transforms.Resize([10, 10])(x)
d = transforms.Resize((10, 20))(x)
