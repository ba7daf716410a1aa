import torch
from torch import nn

torch.manual_seed(0)
w = torch.empty(100, 400)
x = torch.randn(5000, 400)
error = torch.randn(5000, 100)
for name, std in (
    ("1 / fan_in", (1 / 400) ** 0.5),
    ("1 / fan_out", (1 / 100) ** 0.5),
    ("xavier", (2 / 500) ** 0.5),
):
    nn.init.normal_(w, std=std)
    forward = (x @ w.T).var()
    backward = (error @ w).var()
    print(f"{name:11} {forward:.1f} {backward:.1f}")
