#: cpu images live in main memory
import torch
from PIL import Image
from torchvision import transforms

mean, std = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
finish = [transforms.ToTensor(), transforms.Normalize(mean, std)]
train_transform = transforms.Compose(
    [
        transforms.RandomRotation((-30, 30)),
        transforms.RandomResizedCrop(size=224, scale=(0.08, 1.0)),
        transforms.RandomHorizontalFlip(),
        transforms.ColorJitter(contrast=0.5),
        *finish,
    ]
)
val_transform = transforms.Compose(
    [transforms.Resize(256), transforms.CenterCrop(224), *finish]
)
picture = Image.linear_gradient("L").convert("RGB").resize((400, 300))
a, b = train_transform(picture), train_transform(picture)
c, d = val_transform(picture), val_transform(picture)
print(torch.equal(a, b), torch.equal(c, d), c.min() < 0)
