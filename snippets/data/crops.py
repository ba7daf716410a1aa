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
steps = {
    "picture": transforms.Pad(0),
    "Resize(60)": transforms.Resize(60),
    "Resize([60, 60])": transforms.Resize([60, 60]),
    "CenterCrop(60)": transforms.CenterCrop(60),
    "RandomCrop(60)": transforms.RandomCrop(60),
    "RandomResizedCrop(60)": transforms.RandomResizedCrop(60),
}
_, axes = plt.subplots(2, 3, figsize=(7, 3), layout="constrained")
for axis, (name, step) in zip(axes.flat, steps.items()):
    result = step(picture)
    print(f"{name:21} {result.size}")
    axis.imshow(result)
    axis.set_title(name, fontsize="small")
    axis.set_axis_off()
