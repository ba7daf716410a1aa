import torch
from torchvision import models
from torchvision.models import feature_extraction

with torch.device("meta"):
    net = models.resnet18(weights=None)
train, evaluate = feature_extraction.get_graph_node_names(net)
print(evaluate[:6])
print(evaluate[-3:])
