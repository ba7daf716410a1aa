from torch import nn

with_bias = nn.Conv2d(3, 8, kernel_size=3)
with_bias.bias.data.fill_(0)
without = nn.Conv2d(3, 8, kernel_size=3, bias=False)
print(without.bias)
without.bias.data.fill_(0)  #: raises AttributeError
