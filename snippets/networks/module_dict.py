import torch
from torch import nn


class Heads(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 4)
        self.heads = nn.ModuleDict(
            {"age": nn.Linear(4, 1), "colour": nn.Linear(4, 3)}
        )

    def forward(self, x, task):
        h = torch.relu(self.body(x))
        return self.heads[task](h)


net = Heads()
x = torch.ones(5, 2)
age = net(x, "age")
colour = net(x, "colour")
print([name for name, child in net.heads.named_children()])
print(len(list(net.parameters())))
