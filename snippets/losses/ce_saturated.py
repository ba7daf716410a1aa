import torch
import torch.nn.functional as F

score = torch.tensor([[200.0, 0.0]], requires_grad=True)
target = torch.tensor([1])

p = F.softmax(score, dim=1)
by_hand = -torch.log(p[0, target])
by_hand.sum().backward()
print(by_hand, score.grad)

score.grad = None
loss = F.cross_entropy(score, target)
loss.backward()
print(loss, score.grad)
