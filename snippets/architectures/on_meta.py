import torch
from torchvision.models import vgg16

with torch.device("meta"):
    net = vgg16(weights=None)
scores = net(torch.zeros(1, 3, 224, 224, device="meta"))
print(net.classifier[0].weight.device)
scores.argmax().item()  #: raises RuntimeError
