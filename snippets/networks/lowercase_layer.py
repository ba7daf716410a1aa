from torch import nn

for name in ("Conv2d", "Dropout", "AvgPool2d", "ConvTranspose2d"):
    print(name, hasattr(nn, name), hasattr(nn.functional, name))
for name in ("conv2d", "dropout", "avg_pool2d", "conv_transpose2d"):
    print(name, hasattr(nn, name), hasattr(nn.functional, name))
norms = nn.BatchNorm1d(4), nn.BatchNorm2d(4), nn.BatchNorm3d(4)
print([type(m).__name__ for m in norms], norms[2].num_features)
nn.conv2d(3, 6, 5)  #: raises AttributeError
