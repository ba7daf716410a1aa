import torch
from torch import nn

net = nn.Linear(3, 2)
x = torch.ones(4, 3)
device = "cuda" if torch.cuda.is_available() else "cpu"

torch.save(net.state_dict(), "w.pt")
state = torch.load("w.pt", map_location="cpu")
print(net.load_state_dict(state))
n = sum(p.numel() for p in net.parameters())
net.requires_grad_(False)
torch.manual_seed(0)
gpu = torch.cuda.is_available()
net.to(device)
y = x.to(device)
array = y.numpy(force=True)
y = x.clone()
