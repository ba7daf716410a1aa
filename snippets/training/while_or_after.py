import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(320, 10)
y = (x[:, 0] > 0).long()
net = nn.Sequential(
    nn.Linear(10, 32),
    nn.ReLU(),
    nn.Dropout(0.5),
    nn.Linear(32, 2),
)
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
curves = {"while": [], "after": []}
for epoch in range(10):
    net.train()
    correct = 0
    for a, b in zip(x.split(32), y.split(32)):
        scores = net(a)
        loss = nn.functional.cross_entropy(scores, b)
        correct += (scores.argmax(dim=1) == b).sum().item()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    net.eval()
    with torch.inference_mode():
        after = (net(x).argmax(dim=1) == y).sum().item()
    if epoch < 3:
        print(f"while {correct / 320:.2f}  after {after / 320:.2f}")
    curves["while"].append(correct / 320)
    curves["after"].append(after / 320)

_, ax = plt.subplots(figsize=(6, 2.8))
for name, accuracy in curves.items():
    ax.plot(accuracy, ".-", lw=2, label=name)
ax.set(xlabel="epoch", ylabel="accuracy on training data")
ax.legend()
