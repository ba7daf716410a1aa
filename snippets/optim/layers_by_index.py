import torch
from torchvision.models import alexnet

net = alexnet(weights=None)
special = torch.nn.ModuleList([net.classifier[0], net.classifier[3]])
chosen = {id(p) for p in special.parameters()}
base = [p for p in net.parameters() if id(p) not in chosen]
optimizer = torch.optim.SGD(
    [{"params": base}, {"params": special.parameters(), "lr": 0.01}],
    lr=0.001,
)
print([len(group["params"]) for group in optimizer.param_groups])
print(special)
