import torch

for threshold in (1e-4, 0.0):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(
        optimizer, patience=1, threshold=threshold
    )
    for epoch in range(3):
        scheduler.step(1.0 - 0.00005 * epoch)
    print(threshold, f"{scheduler.get_last_lr()[0]:.4f}")
