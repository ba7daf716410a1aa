#: cpu images live in main memory
from PIL import Image
from torchvision.transforms import v2

to_tensor = v2.ToTensor()  #: warns UserWarning
x = to_tensor(Image.new("RGB", (4, 2), "white"))
