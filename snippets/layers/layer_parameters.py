from torch import nn

layers = [
    nn.Linear(4, 3),
    nn.Conv1d(4, 3, kernel_size=5),
    nn.Conv2d(4, 3, kernel_size=5),
    nn.ConvTranspose2d(4, 3, kernel_size=5),
    nn.BatchNorm2d(4),
    nn.LayerNorm(4),
    nn.Embedding(10, 4),
    nn.LSTMCell(4, 3),
    nn.MultiheadAttention(4, 2),
    nn.MaxPool2d(2),
    nn.Dropout(0.5),
]
for layer in layers:
    count = sum(p.numel() for p in layer.parameters())
    print(f"{type(layer).__name__:18} {count:4}")

lstm = nn.LSTM(4, 3)
for name, parameter in lstm.named_parameters():
    print(name, list(parameter.shape))
