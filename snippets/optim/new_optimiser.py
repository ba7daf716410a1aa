import torch

for fresh in (False, True):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
    for _ in range(2):
        w.grad = torch.ones(1)
        optimizer.step()
    if fresh:
        optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.5)
    else:
        optimizer.param_groups[0]["lr"] = 0.1
    before = w.item()
    optimizer.step()
    print("new" if fresh else "kept", f"{before - w.item():.4f}")
