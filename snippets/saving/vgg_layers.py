import torch
from torchvision import models

with torch.device("meta"):
    net = models.vgg16(weights=None).eval()
    x = torch.empty(1, 3, 224, 224)
relu5_3 = net.features[:-1](x)
pool5 = net.features(x)
flat = net.avgpool(pool5).flatten(1)  # (1)!
fc7 = net.classifier[:4](flat)
relu7 = net.classifier[:5](flat)
print([type(layer).__name__ for layer in net.classifier[:4]])
