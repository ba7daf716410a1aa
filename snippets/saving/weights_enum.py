import torch
from torchvision import models

weights = models.ResNet18_Weights.DEFAULT
print(weights)
print(weights.meta["num_params"], weights.meta["categories"][:3])
with torch.device("meta"):
    net = models.resnet18(weights=None)
assert sum(p.numel() for p in net.parameters()) == 11_689_512

preprocess = weights.transforms()
image = torch.zeros(3, 300, 400, dtype=torch.uint8)
batch = preprocess(image).unsqueeze(0)
print(batch[0, :, 0, 0])  # (1)!
