import torch
import torch.nn.functional as F
from torch import nn

x, y = torch.randn(4, 3), torch.tensor([0, 2, 1, 1])
a, b = torch.randn(5), torch.rand(5)
pixels = torch.randn(2, 3, 6, 8)
classes = torch.zeros(2, 6, 8, dtype=torch.long)
q = torch.rand(4, 3).softmax(dim=1)

loss = F.cross_entropy(x, y)
loss = nn.CrossEntropyLoss()(pixels, classes)
loss = nn.BCEWithLogitsLoss()(a, b)
loss = F.mse_loss(a, b)
loss = F.l1_loss(a, b, reduction="none")
p = F.log_softmax(x, dim=1)
loss = F.kl_div(p, q, reduction="batchmean")
