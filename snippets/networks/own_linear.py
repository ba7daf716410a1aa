import torch
from torch import nn


class Linear(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = nn.Parameter(
            torch.ones(out_features, in_features)
        )
        self.bias = nn.Parameter(torch.zeros(out_features))

    def forward(self, x):
        return x @ self.weight.t() + self.bias


layer = Linear(3, 2)
x = torch.arange(12.0).reshape(4, 3)
y = layer(x)
print(y)
builtin = nn.Linear(3, 2)
builtin.load_state_dict(layer.state_dict())
assert torch.equal(builtin(x), y)
