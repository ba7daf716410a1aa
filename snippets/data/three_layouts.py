#: cpu images live in main memory
import numpy as np
from PIL import Image
from torchvision.transforms import functional as F

picture = Image.new("RGB", (4, 2), "white")
picture.putpixel((3, 1), (255, 0, 0))
pixels = np.asarray(picture)
x = F.to_tensor(picture)
print(picture.size, pixels.shape, tuple(x.shape))
print(picture.getpixel((3, 1)), pixels[1, 3], x[:, 1, 3])
batch = x[None]
