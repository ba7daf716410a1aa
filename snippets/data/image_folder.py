#: cpu images live in main memory
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from torch.utils.data import DataLoader
from torchvision import transforms
from torchvision.datasets import ImageFolder

with TemporaryDirectory(dir=".") as folder:
    for name, colour in (("red", "#ff0000"), ("blue", "#0000ff")):
        (Path(folder) / name).mkdir()
        for i in range(2):
            path = Path(folder) / name / f"{i}.png"
            Image.new("RGB", (6, 4), colour).save(path)
    data = ImageFolder(folder, transform=transforms.ToTensor())
    print(data.class_to_idx, data.targets)
    image, label = data[0]
    print(label, image[:, 0, 0])
    batch, labels = next(iter(DataLoader(data, batch_size=4)))
