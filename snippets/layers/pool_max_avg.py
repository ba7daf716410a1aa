import torch
from torch import nn

x = torch.tensor(
    [
        [1.0, 3.0, 0.0, 4.0],
        [5.0, 7.0, 12.0, 8.0],
        [10.0, 2.0, 9.0, 15.0],
        [6.0, 14.0, 11.0, 13.0],
    ]
).reshape(1, 1, 4, 4)
largest = nn.MaxPool2d(kernel_size=2)(x)
print(largest)
average = nn.AvgPool2d(kernel_size=2)(x)
print(average)
