import torch
import torch.nn.functional as F

score = torch.tensor([[2.0, 1.0, 0.0], [0.0, 0.0, 0.0]])
label = torch.tensor([0, 2])

q = F.softmax(score, dim=1)
p = F.one_hot(label, num_classes=3)
print(p)
each = -(p * torch.log(q)).sum(dim=1)  # (1)!
print(each)
loss = F.cross_entropy(score, label)
print(loss)
assert torch.allclose(loss, each.mean())  # (2)!
