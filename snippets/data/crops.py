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

torch.manual_seed(3)
steps = [
    transforms.Resize(60),
    transforms.Resize([60, 60]),
    transforms.CenterCrop(60),
    transforms.RandomCrop(60),
    transforms.RandomResizedCrop(60),
]
_, axes = plt.subplots(2, 3, figsize=(8, 4.5))
axes = axes.flatten()
axes[0].imshow(picture)
axes[0].set_title("picture", fontsize="small")
for axis, step in zip(axes[1:], steps):
    result = step(picture)
    print(f"{type(step).__name__:17} {result.size}")
    axis.imshow(result)
    axis.set_title(type(step).__name__, fontsize="small")
for axis in axes:
    axis.set_axis_off()
