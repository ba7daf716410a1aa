#: cpu images live in main memory
from PIL import Image
from torchvision import transforms

picture = Image.new("RGB", (4, 2))
normalize = transforms.Normalize(mean=[0.5] * 3, std=[0.5] * 3)
normalize(picture)  #: raises TypeError
