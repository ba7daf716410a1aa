#: cpu images live in main memory
import numpy as np
import torch
from PIL import Image

picture = Image.new("RGB", (4, 2))
pixels = np.asarray(picture)
print(pixels.flags.writeable)
x = torch.from_numpy(pixels)  #: warns UserWarning
own = np.array(picture)
print(own.flags.writeable)
y = torch.from_numpy(own)
