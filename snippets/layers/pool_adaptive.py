import torch
from torch import nn

pool = nn.AdaptiveAvgPool2d(output_size=(2, 3))
small = pool(torch.zeros(1, 8, 5, 5))
large = pool(torch.zeros(1, 8, 30, 47))

x = torch.tensor([[[1.0, 2.0, 3.0, 4.0, 5.0]]])
print(nn.AdaptiveAvgPool1d(3)(x))  # (1)!
repeated = nn.AdaptiveMaxPool1d(7)(x)
print(repeated)
