import torch
from torchvision import transforms

x = torch.ones(1, 5, 5)
normalize = transforms.Normalize(mean=[0.5], std=[0.25])
rotate = transforms.RandomRotation((45, 45))
print(normalize(rotate(x))[0])
print(rotate(normalize(x))[0])
