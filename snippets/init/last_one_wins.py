import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(64, 128, kernel_size=3)
nn.init.normal_(conv.weight)
print(f"{conv.weight.std():.3f}")
nn.init.xavier_normal_(conv.weight)
print(f"{conv.weight.std():.3f}")
nn.init.kaiming_normal_(conv.weight)
print(f"{conv.weight.std():.3f}")
conv.bias.detach().fill_(0)

plain = nn.Linear(64, 128)
plain.weight.detach().normal_()
print(f"{plain.weight.std():.3f}")
