import torch
from torchvision import models

saved = models.resnet18(weights=None).state_dict()
net = models.resnet18(weights=None, num_classes=5)
own = net.state_dict()
fitting = {
    name: value
    for name, value in saved.items()
    if name in own and value.shape == own[name].shape
}
report = net.load_state_dict(fitting, strict=False)
print(report)
assert set(report.missing_keys) == {"fc.weight", "fc.bias"}
assert torch.equal(net.conv1.weight, saved["conv1.weight"])
