#: cpu images live in main memory
import numpy as np
from PIL import Image
from torchvision import transforms as T

rows, columns = np.mgrid[0:300, 0:400]
pixels = np.stack((rows // 2, columns // 2, 0 * rows), axis=-1)
picture = Image.fromarray(pixels.astype(np.uint8))
transform = T.Compose(
    [
        T.Resize(224),
        T.CenterCrop(224),
        T.ToTensor(),
        T.Normalize(mean=[0.5, 0.5, 0.5], std=[0.5, 0.5, 0.5]),
    ]
)
x = picture
for step in transform.transforms:
    x = step(x)
    print(type(step).__name__, getattr(x, "shape", x.size))
print([round(v.item(), 2) for v in (x.min(), x.max())])
print(isinstance(T.Compose, type), transform.transforms[0])
