import torch
from torchvision import transforms

x = torch.tensor([0.0, 0.25, 0.5, 0.75, 1.0]).view(1, 1, 5)
normalize = transforms.Normalize(mean=[0.5], std=[0.5])
jitter = transforms.ColorJitter(contrast=(0.5, 0.5))  # (1)!
print(normalize(jitter(x))[0])
print(jitter(normalize(x))[0])
