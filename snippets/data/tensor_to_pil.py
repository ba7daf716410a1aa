#: cpu images live in main memory
import numpy as np
import torch
from PIL import Image
from torchvision import transforms
from torchvision.transforms import functional as F

x = torch.tensor([0.0, 0.2, 1.0]).view(3, 1, 1).expand(3, 2, 4)
scaled = torch.clamp(x * 255, min=0, max=255).byte()
by_hand = Image.fromarray(scaled.permute(1, 2, 0).numpy())
picture = F.to_pil_image(x)
same = transforms.ToPILImage()(x)
print(picture.getpixel((0, 0)), picture.size, picture.mode)
assert by_hand == picture == same
from_pixels = F.to_pil_image(np.zeros((2, 4, 3), np.uint8))
print(F.to_pil_image(x[:1]).mode, F.to_pil_image(x[0]).mode)
