#: cpu images live in main memory
import numpy as np
from PIL import Image

pixels = np.zeros((2, 4, 1), np.uint8)
print(Image.fromarray(pixels[:, :, 0]).mode)
Image.fromarray(pixels)  #: raises TypeError
