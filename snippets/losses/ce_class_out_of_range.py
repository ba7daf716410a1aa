#: cpu the GPU answers with a device-side assert
import torch
from torch import nn

score = torch.zeros(2, 3)
target = torch.tensor([1, 3])
assert target.max() >= score.shape[1]
nn.CrossEntropyLoss()(score, target)  #: raises IndexError
