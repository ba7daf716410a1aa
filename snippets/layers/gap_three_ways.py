import torch
from torch import nn
from torch.nn import functional as F

x = torch.arange(12.0).reshape(1, 3, 2, 2)
gap = nn.AdaptiveAvgPool2d(output_size=1)
pooled = gap(x)
features = pooled.flatten(1)
print(features)

by_mean = x.mean(dim=(2, 3))
by_kernel = F.avg_pool2d(x, kernel_size=x.shape[2:]).flatten(1)
assert torch.equal(features, by_mean)
assert torch.equal(features, by_kernel)
