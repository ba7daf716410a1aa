import torch.nn.functional as F
from torch import nn

layers = nn.Sequential(nn.Linear(2, 4), nn.ReLU())
layers.append(F.relu)  #: raises TypeError
