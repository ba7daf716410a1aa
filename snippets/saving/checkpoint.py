import torch
from torch import nn

net = nn.Linear(2, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
net(torch.ones(1, 2)).sum().backward()
optimizer.step()
assert not any("momentum" in name for name in net.state_dict())
print(optimizer.state_dict()["state"][0])
checkpoint = {
    "epoch": 3,
    "net": net.state_dict(),
    "optimizer": optimizer.state_dict(),
}
torch.save(checkpoint, "checkpoint.pt")

checkpoint = torch.load("checkpoint.pt", map_location="cpu")
net.load_state_dict(checkpoint["net"])
optimizer.load_state_dict(checkpoint["optimizer"])
for epoch in range(checkpoint["epoch"] + 1, 6):
    print("epoch", epoch)
