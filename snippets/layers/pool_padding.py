import torch
from torch import nn

x = torch.tensor([[[-4.0, -2.0, -3.0, -6.0]]])
largest = nn.MaxPool1d(3, stride=1, padding=1)(x)  # (1)!
print(largest)
print(nn.AvgPool1d(3, stride=1, padding=1)(x))  # (2)!
real_only = nn.AvgPool1d(3, 1, 1, count_include_pad=False)
print(real_only(x))
