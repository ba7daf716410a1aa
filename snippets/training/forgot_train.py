import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))


def evaluate():
    net.eval()
    with torch.inference_mode():
        net(torch.ones(1, 2))


for epoch in range(3):
    print("train mode:", net.training)
    net(torch.ones(4, 2)).sum().backward()
    evaluate()

for epoch in range(3):
    net.train()
    print("train mode:", net.training)
    net(torch.ones(4, 2)).sum().backward()
    evaluate()
