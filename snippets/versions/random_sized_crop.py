#: cpu images live in main memory
from PIL import Image
from torchvision import transforms

crop = transforms.RandomResizedCrop(4)
print(crop(Image.new("RGB", (8, 6))).size)
transforms.RandomSizedCrop(4)  #: raises AttributeError
