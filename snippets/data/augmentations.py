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

torch.manual_seed(0)
steps = {
    "horizontal flip": transforms.RandomHorizontalFlip(p=1.0),
    "vertical flip": transforms.RandomVerticalFlip(p=1.0),
    "pad": transforms.Pad(20),
    "rotation": transforms.RandomRotation((30, 30)),
    "rotation, expand": transforms.RandomRotation(
        (30, 30), expand=True, fill=255
    ),
    "colour jitter": transforms.ColorJitter(
        brightness=0.5, contrast=0.5, hue=0.3
    ),
}
_, axes = plt.subplots(2, 3, figsize=(7, 3), layout="constrained")
for axis, (name, step) in zip(axes.flat, steps.items()):
    result = step(picture)
    print(f"{name:16} {result.size}")
    axis.imshow(result)
    axis.set_title(name, fontsize="small")
    axis.set(xticks=[], yticks=[])
