import torch
from torch import nn

net = nn.Sequential(
    nn.Conv1d(1, 4, kernel_size=3),
    nn.MaxPool1d(kernel_size=2),
    nn.ReLU(),
    nn.Dropout(),
    nn.Flatten(),
    nn.Linear(4 * 3, 2),
)
x = torch.ones(5, 1, 8)
for layer in net:
    x = layer(x)
    print(type(layer).__name__, list(x.shape))

unflattened = nn.Linear(3, 2)
y = unflattened(torch.ones(5, 4, 3))  # (1)!
