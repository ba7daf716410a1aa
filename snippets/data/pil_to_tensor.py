#: cpu images live in main memory
import numpy as np
import torch
from PIL import Image
from torchvision.transforms import functional as F

picture = Image.new("RGB", (4, 2), (0, 51, 255))
raw = torch.from_numpy(np.array(picture))  # (1)!
x = raw.permute(2, 0, 1).float() / 255
y = F.to_tensor(picture)
z = F.pil_to_tensor(picture)
print(x[:, 0, 0], z[:, 0, 0])
assert torch.equal(x, y)
print(x.is_contiguous(), y.is_contiguous())
