#: cpu NumPy arrays live in main memory
import numpy as np
from torchvision import transforms

batch = np.zeros((8, 2, 4, 3), np.uint8)
transforms.ToTensor()(batch)  #: raises ValueError
