import torch
from torch import nn


class FeatureExtractor(nn.Module):
    def __init__(self, net, names):
        super().__init__()
        self.net = net.eval()
        self.names = set(names)

    def forward(self, x):
        features = []
        for name, layer in self.net.named_children():
            x = layer(x)
            if name in self.names:
                features.append(x)
        return features


net = nn.Sequential(nn.Linear(2, 3), nn.Sequential(nn.Linear(3, 4)))
x = torch.ones(1, 2)
for feature in FeatureExtractor(net, {"1", "0"})(x):
    print(list(feature.shape))
print(FeatureExtractor(net, {"1.0", "layer9"})(x))
