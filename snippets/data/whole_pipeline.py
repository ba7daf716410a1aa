#: cpu images live in main memory
import torch
from PIL import Image, ImageDraw
from torch.utils.data import DataLoader, Dataset
from torchvision import transforms


class Shapes(Dataset):
    def __init__(self, n, transform):
        self.n, self.transform = n, transform

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        picture = Image.new("RGB", (40, 30), "white")
        draw = ImageDraw.Draw(picture)
        label = i % 2
        shape = draw.ellipse if label else draw.rectangle
        shape((10, 5, 30, 25), fill="red")
        return self.transform(picture), label


transform = transforms.Compose(
    [
        transforms.Resize([24, 32]),
        transforms.RandomHorizontalFlip(),
        transforms.ToTensor(),
        transforms.Normalize(mean=[0.5] * 3, std=[0.5] * 3),
    ]
)
loader = DataLoader(Shapes(10, transform), batch_size=4, shuffle=True)
for images, labels in loader:
    assert images.dtype == torch.float32 and images.abs().max() <= 1
print(len(loader), sum(len(labels) for _, labels in loader))
