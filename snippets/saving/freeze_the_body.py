import torch
from torchvision import models

net = models.resnet18(weights=None, num_classes=5)
for name, child in net.named_children():
    child.requires_grad_(name == "fc")
trained = [p for p in net.parameters() if p.requires_grad]
print(len(trained), "of", len(list(net.parameters())))

optimizer = torch.optim.SGD(trained, lr=0.1)
before = {name: p.clone() for name, p in net.named_parameters()}
loss = net(torch.rand(2, 3, 32, 32)).square().mean()
loss.backward()
optimizer.step()
for name, p in net.named_parameters():
    if not torch.equal(p, before[name]):
        print("changed", name)
