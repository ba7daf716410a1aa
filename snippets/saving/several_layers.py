import torch
from torchvision import models
from torchvision.models import feature_extraction

net = models.resnet18(weights=None).eval()
names = {"layer1": "early", "layer3.1.relu": "late", "flatten": "gap"}
extract = feature_extraction.create_feature_extractor(net, names)
with torch.no_grad():
    maps = extract(torch.rand(1, 3, 64, 64))
for name, value in maps.items():
    print(name, list(value.shape))
