import matplotlib.pyplot as plt
import torch
from torch import nn

place = torch.arange(16.0)


def draw(n):  # (1)!
    labels = torch.arange(n) % 2
    middle = torch.randint(6, 10, (2, n, 1, 1))
    size = torch.randint(4, 6, (n, 1, 1))
    down = (place[:, None] - middle[0]).abs()
    across = (place - middle[1]).abs()
    square = torch.maximum(down, across) <= size
    disc = down**2 + across**2 <= size**2
    shape = torch.where(labels[:, None, None] == 0, square, disc)
    return (shape + 0.4 * torch.randn(n, 16, 16)).unsqueeze(1), labels


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 8, 3)
        self.linear = nn.Linear(8 * 7 * 7, 2)

    def forward(self, x):
        x = nn.functional.max_pool2d(self.conv(x).relu(), 2)
        return self.linear(x.flatten(1))


torch.manual_seed(0)
x, y = draw(128)
held_x, held_y = draw(256)
net, loss_function = Net(), nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
seen, held = [], []
for epoch in range(24):
    net.train()
    total = 0.0
    for chosen in torch.randperm(len(x)).split(32):
        loss = loss_function(net(x[chosen]), y[chosen])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(chosen)
    seen.append(total / len(x))
    net.eval()
    with torch.inference_mode():
        scores = net(held_x)
        held.append(loss_function(scores, held_y).item())
print(f"training {seen[-1]:.2f}, held out {held[-1]:.2f}")

_, axes = plt.subplot_mosaic("a.cccc;b.cccc", figsize=(7, 3))
for image, name in zip(x[:2, 0].cpu().numpy(), "ab"):
    axes[name].imshow(image, cmap="gray")
    axes[name].axis("off")
axes["c"].plot(seen, lw=2, label="training")
axes["c"].plot(held, "--", lw=2, label="held out")
axes["c"].set(xlabel="epoch", ylabel="loss")
axes["c"].legend()
