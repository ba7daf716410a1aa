#: cpu images live in main memory
import numpy as np
import torch
from PIL import Image

grey = Image.new("L", (4, 2))
colour = np.array(grey.convert("RGB"))
x = torch.from_numpy(colour).permute(2, 0, 1)
pixels = torch.from_numpy(np.array(grey))
pixels.permute(2, 0, 1)  #: raises RuntimeError
