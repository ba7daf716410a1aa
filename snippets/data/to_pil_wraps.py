#: cpu images live in main memory
import torch
from torchvision.transforms import functional as F

x = torch.tensor([[[-0.1, 0.5, 1.1]]])
wrapped = F.to_pil_image(x)
print([wrapped.getpixel((i, 0)) for i in range(3)])
clamped = F.to_pil_image(x.clamp(0, 1))
print([clamped.getpixel((i, 0)) for i in range(3)])
