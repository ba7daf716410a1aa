from torch import nn

listed = (nn.Conv2d, nn.BatchNorm2d, nn.Linear)
left_out = [
    nn.Conv1d(1, 2, kernel_size=3),
    nn.ConvTranspose2d(1, 2, kernel_size=3),
    nn.Embedding(4, 5),
]
print([isinstance(layer, listed) for layer in left_out])
