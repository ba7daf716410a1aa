import torch

metrics = {
    "accuracy": (0.5, 0.6, 0.7, 0.8, 0.9, 0.95),
    "loss": (2.0, 1.5, 1.0, 0.7, 0.5, 0.4),
}
for name, values in metrics.items():
    for mode in ("min", "max"):
        w = torch.zeros(1, requires_grad=True)
        optimizer = torch.optim.SGD([w], lr=0.1)
        scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(
            optimizer, mode, patience=3
        )
        for value in values:
            scheduler.step(value)
        print(name, mode, f"{scheduler.get_last_lr()[0]:.4f}")
