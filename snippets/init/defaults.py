import torch
from torch import nn

torch.manual_seed(0)
layers = {
    "Linear": nn.Linear(400, 100),
    "Conv2d": nn.Conv2d(16, 100, kernel_size=5),
    "Embedding": nn.Embedding(400, 100),
    "LSTM": nn.LSTM(100, 100),
    "MultiheadAttention": nn.MultiheadAttention(100, 4),
    "BatchNorm2d": nn.BatchNorm2d(100),
    "LayerNorm": nn.LayerNorm(100),
}
for kind, layer in layers.items():
    for name, p in layer.named_parameters():
        end = p.abs().max()
        print(f"{kind:19}{name:15} {p.std():.3f} {end:.3f}")
