#: cpu NumPy arrays live in main memory
import numpy as np
import torch
from torchvision import transforms

pixels = np.zeros((2, 4, 3), np.uint8)
pixels[1, 3, 0] = 255
x = transforms.ToTensor()(pixels)
print(x[0, 1, 3], x.sum())
swapped = transforms.ToTensor()(pixels.transpose(1, 0, 2))
print(x[0])
print(swapped[0])
y = torch.from_numpy(pixels).permute(2, 0, 1).float() / 255
assert torch.equal(x, y)
