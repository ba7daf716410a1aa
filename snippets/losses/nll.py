import torch
from torch import nn

score = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
target = torch.tensor([2, 1])

log_p = nn.LogSoftmax(dim=1)(score)
two_steps = nn.NLLLoss()(log_p, target)
one_step = nn.CrossEntropyLoss()(score, target)
print(f"{two_steps:.4f} {one_step:.4f}")
assert torch.isclose(two_steps, one_step)

print(nn.NLLLoss()(score, target).item())  # (1)!
again = nn.CrossEntropyLoss()(log_p, target)  # (2)!
print(f"{again:.4f}")
