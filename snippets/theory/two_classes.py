import torch
from torch import nn

score = torch.tensor([2.0, -1.0, 0.5])
label = torch.tensor([1, 0, 0])
pair = torch.stack((torch.zeros(3), score), dim=1)  # (1)!
p = pair.softmax(dim=1)
print(p[:, 1])
assert torch.allclose(p[:, 1], torch.sigmoid(score))

many = nn.CrossEntropyLoss()(pair, label)
binary = nn.BCEWithLogitsLoss()(score, label.float())
print(many, binary)
assert torch.allclose(many, binary)
