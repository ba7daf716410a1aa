import torch
import torch.nn.functional as F
from torch import nn

target2 = torch.tensor([0, 1, 2])
predict2 = torch.tensor(
    [
        [0.9, 0.2, 0.8],
        [0.5, 0.2, 0.4],
        [0.4, 0.2, 0.9],
    ]
)
each = nn.CrossEntropyLoss(reduction="none")(predict2, target2)
print(each)

log_p = F.log_softmax(predict2, dim=1)
n = torch.arange(3)
picked = log_p[n, target2]  # (1)!
assert torch.allclose(-picked, each)

p = F.softmax(predict2, dim=1)
assert torch.allclose(-torch.log(p[n, target2]), each)
print(p.sum(dim=1), predict2.sum(dim=1))
