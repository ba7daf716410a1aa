#: cpu images live in main memory
import torch
from PIL import Image
from torchvision import transforms
from torchvision.transforms import v2

picture = Image.linear_gradient("L").convert("RGB")
old = transforms.Compose(
    [transforms.CenterCrop(8), transforms.ToTensor()]
)
new = v2.Compose(
    [
        v2.ToImage(),
        v2.CenterCrop(8),
        v2.ToDtype(torch.float32, scale=True),
    ]
)
a, b = old(picture), new(picture)
assert torch.allclose(a, b)
raw = v2.ToImage()(picture)
print(raw.max(), type(raw).__name__)
