import torch
from torchvision.models import resnet18

net = resnet18(weights=None)
net.fc = torch.nn.Linear(512, 10)  # (1)!
body = [p for n, p in net.named_parameters() if not n.startswith("fc.")]
optimizer = torch.optim.SGD(
    [
        {"params": body, "lr": 1e-3},
        {"params": net.fc.parameters()},
    ],
    lr=1e-2,
    momentum=0.9,
    weight_decay=1e-4,
)
for group in optimizer.param_groups:
    print(len(group["params"]), group["lr"], group["weight_decay"])
print(sum(p.ndim == 4 for p in body))
