import torch
from torch import nn

vectors = nn.BatchNorm1d(3)(torch.randn(4, 3))
series = nn.BatchNorm1d(3)(torch.randn(4, 3, 5))
images = nn.BatchNorm2d(3)(torch.randn(4, 3, 5, 5))
volumes = nn.BatchNorm3d(3)(torch.randn(4, 3, 2, 5, 5))

after_linear = nn.Sequential(nn.Linear(7, 3), nn.BatchNorm1d(3))
features = after_linear(torch.randn(4, 7))
after_conv1d = nn.Sequential(nn.Conv1d(7, 3, 1), nn.BatchNorm1d(3))
signals = after_conv1d(torch.randn(4, 7, 5))
