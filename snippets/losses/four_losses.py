import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
input = torch.randn(2, 3, requires_grad=True)
target = torch.empty(2, dtype=torch.long).random_(3)
one_hot = F.one_hot(target, 3).float()
log_p = F.log_softmax(input, dim=1)

loss = nn.CrossEntropyLoss()
output = loss(input, target)
print(f"{output:.4f}")
print(f"{nn.NLLLoss()(log_p, target):.4f}")
print(f"{nn.KLDivLoss(reduction='batchmean')(log_p, one_hot):.4f}")
print(f"{nn.MSELoss()(input.softmax(dim=1), one_hot):.4f}")
print(f"{nn.NLLLoss()(input, target):.4f}")  # (1)!
