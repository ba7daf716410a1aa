import torch
from torch import nn
from torchvision.models import googlenet

with torch.device("meta"):
    net = googlenet(init_weights=False)
    y = torch.zeros(2, dtype=torch.int64)
    scores = net(torch.zeros(2, 3, 224, 224))
    nn.functional.cross_entropy(scores, y)  #: raises TypeError
