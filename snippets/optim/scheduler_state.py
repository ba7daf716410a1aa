import torch
from torch.optim.lr_scheduler import CosineAnnealingLR


def build():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    return optimizer, CosineAnnealingLR(optimizer, T_max=10)


optimizer, scheduler = build()
for _ in range(4):
    optimizer.step()
    scheduler.step()
saved = optimizer.state_dict(), scheduler.state_dict()

for both in (False, True):
    optimizer, scheduler = build()
    optimizer.load_state_dict(saved[0])
    if both:
        scheduler.load_state_dict(saved[1])
    optimizer.step()
    scheduler.step()
    (lr,) = scheduler.get_last_lr()
    print(both, scheduler.last_epoch, f"{lr:.4f}")
