#: cpu images live in main memory
from PIL import Image
from torchvision import transforms

to_tensor = transforms.ToTensor()
for mode in ("L", "RGB", "RGBA", "P", "1", "I", "F", "I;16"):
    picture = Image.new(mode, (4, 2), "white" if mode == "RGB" else 1)
    x = to_tensor(picture)
    print(f"{mode:5} {tuple(x.shape)} {x.max().item():.4f} {x.dtype}")
