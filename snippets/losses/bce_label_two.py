#: cpu the GPU answers with a device-side assert
import torch
from torch import nn

score = torch.tensor([0.0, 4.0, 8.0])
label = torch.tensor([2.0, 2.0, 2.0])
print(nn.BCEWithLogitsLoss(reduction="none")(score, label))
nn.BCELoss()(torch.sigmoid(score), label)  #: raises RuntimeError
