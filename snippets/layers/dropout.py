import torch
from torch import nn

torch.manual_seed(0)
dropout = nn.Dropout(p=0.5)
x = torch.ones(2, 6)
print(dropout(x))
print(dropout(x))

dropout.eval()
print(dropout(x))
assert dropout(x) is x
