import torchvision
from PIL import Image

picture = Image.new("RGB", (4, 2))
x = torchvision.transforms.functional.to_tensor(picture)
torchvision.transforms / functional.to_tensor(
    picture
)  #: raises NameError
