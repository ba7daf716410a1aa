import copy

import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(200, 20)
y = (x[:, :1] + 0.5 * torch.randn(200, 1) > 0).float()
train_x, val_x = x.split([80, 120])
train_y, val_y = y.split([80, 120])
net = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 1))
optimizer = torch.optim.Adam(net.parameters(), lr=0.003)
loss_function = nn.BCEWithLogitsLoss()

train_losses, val_losses = [], []
best, at, patience = float("inf"), 0, 40
for epoch in range(500):
    loss = loss_function(net(train_x), train_y)
    train_losses.append(loss.item())
    with torch.inference_mode():  # (1)!
        val_losses.append(loss_function(net(val_x), val_y).item())
    if val_losses[-1] < best:
        best, at = val_losses[-1], epoch
        kept = copy.deepcopy(net.state_dict())  # (2)!
    elif epoch - at == patience:
        break
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
net.load_state_dict(kept)
print(f"best at {at}, stopped at {epoch}")

_, ax = plt.subplots(figsize=(7, 3))
ax.plot(train_losses, lw=2, label="training")
ax.plot(val_losses, "--", lw=2, label="validation")
ax.plot(at, best, "o", markersize=10, label="kept")
ax.set(xlabel="epoch", ylabel="loss")
ax.legend()
