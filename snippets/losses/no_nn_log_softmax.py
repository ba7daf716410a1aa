import torch
from torch import nn

score = torch.tensor([[2.0, 0.0]])
log_p = nn.functional.log_softmax(score, dim=1)
assert torch.equal(nn.LogSoftmax(dim=1)(score), log_p)
assert torch.equal(score.log_softmax(dim=1), log_p)
nn.log_softmax(score)  #: raises AttributeError
