#: cpu NumPy arrays live in main memory
import numpy as np
from torchvision import transforms

to_tensor = transforms.ToTensor()
for dtype in ("uint8", "int16", "int32", "float32", "float64", "bool"):
    pixels = np.full((2, 4, 3), 1, dtype)
    x = to_tensor(pixels)
    print(f"{dtype:8} {x.max().item():.4f} {x.dtype}")
