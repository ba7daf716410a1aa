import matplotlib.pyplot as plt
import torch

epochs, batches = 3, 10
w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
scheduler = torch.optim.lr_scheduler.OneCycleLR(
    optimizer, max_lr=1.0, total_steps=epochs * batches
)
lr, momentum = [], []
for _ in range(epochs * batches):
    lr.append(optimizer.param_groups[0]["lr"])
    momentum.append(optimizer.param_groups[0]["momentum"])
    optimizer.step()
    scheduler.step()
peak = lr.index(max(lr))
for step in (0, peak, epochs * batches - 1):
    print(f"step {step:2} {lr[step]:.4f} {momentum[step]:.2f}")

_, (left, right) = plt.subplots(
    1, 2, figsize=(7, 3), layout="constrained"
)
left.plot(lr, ".-", lw=2)
left.set(title="lr", xlabel="step")
right.plot(momentum, ".-", lw=2, color="C1")
right.set(title="momentum", xlabel="step")
