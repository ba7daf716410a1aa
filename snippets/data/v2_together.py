import torch
from torchvision import tv_tensors
from torchvision.transforms import v2

image = tv_tensors.Image(torch.arange(8.0).view(1, 2, 4))
mask = tv_tensors.Mask(torch.tensor([[1, 0, 0, 0], [1, 0, 0, 0]]))
box = tv_tensors.BoundingBoxes(
    [[0, 0, 1, 2]], format="XYXY", canvas_size=(2, 4)
)
flip = v2.RandomHorizontalFlip(p=1.0)
image2, mask2, box2, label = flip(image, mask, box, 7)
print(image2[0].tolist(), label)
print(mask2.tolist(), box2.tolist())
