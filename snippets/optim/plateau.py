import matplotlib.pyplot as plt
import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(
    optimizer, mode="max", factor=0.1, patience=3
)
accuracies = (0.5, 0.7, 0.8, 0.8, 0.79, 0.8, 0.8, 0.81, 0.8, 0.8)
rates = []
for epoch, accuracy in enumerate(accuracies):
    optimizer.step()
    scheduler.step(accuracy)
    bad = scheduler.num_bad_epochs
    rates += scheduler.get_last_lr()
    print(epoch, accuracy, bad, f"{rates[-1]:.4f}")

_, (left, right) = plt.subplots(
    1, 2, figsize=(7, 3), layout="constrained"
)
left.plot(accuracies, "o-", lw=2)
left.axvspan(2, 6, color="C1", alpha=0.2)
left.set(title="accuracy", xlabel="epoch")
right.step(range(10), rates, "o-", where="post", lw=2)
right.set(title="lr after step", xlabel="epoch", yscale="log")
