from torch import nn

norm = nn.BatchNorm2d(8, affine=False)
print(norm.weight, norm.bias)
nn.init.constant_(norm.weight, 1.0)  #: raises AttributeError
