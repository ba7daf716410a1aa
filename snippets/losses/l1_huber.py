import torch
import torch.nn.functional as F

predict = torch.tensor([0.0, 0.5, 2.0, 10.0])
target = torch.zeros(4)
d = (predict - target).abs()

absolute = F.l1_loss(predict, target, reduction="none")
print(absolute)
assert torch.equal(absolute, d)

beta = 2.0
smooth = F.smooth_l1_loss(predict, target, beta=beta, reduction="none")
by_hand = torch.where(d < beta, d**2 / (2 * beta), d - beta / 2)
assert torch.allclose(smooth, by_hand)
print(smooth)

huber = F.huber_loss(predict, target, delta=beta, reduction="none")
print(huber)
assert torch.allclose(huber, beta * smooth)  # (1)!
