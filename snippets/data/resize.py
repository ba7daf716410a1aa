#: cpu images live in main memory
from PIL import Image
from torchvision import transforms

for width, height in ((40, 20), (20, 40), (4, 2)):
    picture = Image.new("RGB", (width, height))
    short = transforms.Resize(10)(picture)
    exact = transforms.Resize([10, 15])(picture)
    print(picture.size, short.size, exact.size)
long = transforms.Resize(10, max_size=16)(Image.new("RGB", (40, 20)))
print(long.size)
