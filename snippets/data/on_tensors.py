#: cpu images live in main memory
import torch
from PIL import Image
from torchvision import transforms

picture = Image.new("RGB", (6, 4), "white")
x = torch.ones(3, 4, 6)
batch = torch.ones(2, 5, 3, 4, 6)
for step in (transforms.CenterCrop(2), transforms.Pad(1)):
    print(step(picture).size, step(x).shape, step(batch).shape)
