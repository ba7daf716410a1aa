from torch import nn

for layer in nn.RNN(4, 3), nn.GRU(4, 3), nn.LSTM(4, 3, 1):
    count = sum(p.numel() for p in layer.parameters())
    print(type(layer).__name__, count, tuple(layer.weight_ih_l0.shape))
