import matplotlib.pyplot as plt
import torch
from PIL import Image, ImageDraw
from torchvision import transforms

picture = Image.new("RGB", (160, 120), "skyblue")
draw = ImageDraw.Draw(picture)
draw.rectangle((0, 85, 160, 120), "seagreen")
draw.rectangle((40, 50, 95, 100), "firebrick")
draw.polygon([(30, 50), (67, 20), (105, 50)], "black")
draw.ellipse((120, 10, 150, 40), "gold")

augment = transforms.Compose(
    [
        transforms.RandomResizedCrop(60, scale=(0.4, 1.0)),
        transforms.RandomHorizontalFlip(),
        transforms.ColorJitter(brightness=0.3, contrast=0.3, hue=0.1),
    ]
)
torch.manual_seed(0)
seen = [augment(picture) for _ in range(8)]
print(len({image.tobytes() for image in seen}))

_, axes = plt.subplots(2, 4, figsize=(7, 3), layout="constrained")
for epoch, (axis, image) in enumerate(zip(axes.flat, seen)):
    axis.imshow(image)
    axis.set_title(f"epoch {epoch}", fontsize="small")
    axis.set_axis_off()
