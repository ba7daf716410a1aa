from PIL import Image
from torchvision import transforms

image = Image.new("RGB", (5, 4))

x = transforms.ToTensor()(image)
y = transforms.Resize((6, 8))(x)
y = transforms.Normalize([0.5], [0.5])(x)
