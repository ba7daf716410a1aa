import matplotlib.pyplot as plt
import torch

rows = torch.linspace(0, 1, 60).view(60, 1).expand(60, 80)
columns = torch.linspace(0, 1, 80).expand(60, 80)
x = torch.stack((rows, columns, torch.zeros(60, 80)))
mean = torch.tensor([0.485, 0.456, 0.406]).view(3, 1, 1)
std = torch.tensor([0.229, 0.224, 0.225]).view(3, 1, 1)
normalized = (x - mean) / std
back = normalized * std + mean
print(round(normalized.min().item(), 2), round(back.min().item(), 2))

pictures = {
    "x": x,
    "normalized, clamped": normalized.clamp(0, 1),
    "back": back.clamp(0, 1),
}
_, axes = plt.subplots(1, 3, figsize=(7, 2))
for axis, (name, image) in zip(axes, pictures.items()):
    axis.imshow(image.permute(1, 2, 0).cpu())
    axis.set_title(name, fontsize="small")
    axis.set_axis_off()
