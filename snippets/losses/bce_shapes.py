import torch
from torch import nn

score = torch.tensor([[0.5], [-0.5]])
label = torch.tensor([1.0, 0.0])
loss = nn.BCEWithLogitsLoss()(score.squeeze(1), label)
nn.BCEWithLogitsLoss()(score, label)  #: raises ValueError
