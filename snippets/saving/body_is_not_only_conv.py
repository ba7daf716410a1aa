from collections import Counter

from torchvision import models

net = models.resnet18(weights=None)
count = Counter()
for module in net.modules():
    for p in module.parameters(recurse=False):
        count[type(module).__name__] += 1
print(count)
