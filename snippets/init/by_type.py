import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(3, 8, kernel_size=3, bias=False),
    nn.BatchNorm2d(8),
    nn.ReLU(),
    nn.Flatten(),
    nn.Sequential(nn.Linear(8 * 6 * 6, 10)),
)
torch.manual_seed(0)
for layer in model.modules():
    if isinstance(layer, nn.Conv2d):
        nn.init.kaiming_normal_(
            layer.weight,
            mode="fan_out",
            nonlinearity="relu",
        )
        if layer.bias is not None:  # (1)!
            nn.init.constant_(layer.bias, 0.0)
    elif isinstance(layer, nn.BatchNorm2d):
        nn.init.constant_(layer.weight, 1.0)
        nn.init.constant_(layer.bias, 0.0)
    elif isinstance(layer, nn.Linear):
        nn.init.xavier_normal_(layer.weight)
        if layer.bias is not None:
            nn.init.constant_(layer.bias, 0.0)
for name, p in model.named_parameters():
    print(f"{name:10} mean {p.mean():5.2f} spread {p.std():.3f}")
