import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(
    optimizer, mode="max", factor=0.1, patience=3
)
accuracies = (0.5, 0.7, 0.8, 0.8, 0.79, 0.8, 0.8, 0.81, 0.8, 0.8)
for epoch, accuracy in enumerate(accuracies):
    optimizer.step()
    scheduler.step(accuracy)
    bad = scheduler.num_bad_epochs
    print(epoch, accuracy, bad, f"{scheduler.get_last_lr()[0]:.4f}")
