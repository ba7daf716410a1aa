import torch
from torch import nn

torch.manual_seed(0)
x = torch.cat((torch.randn(50, 2) - 1, torch.randn(50, 2) + 1))
label = torch.cat((torch.zeros(50, 1), torch.ones(50, 1)))

model = nn.Linear(2, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

for epoch in range(100):
    score = model(x)
    loss = criterion(score, label)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if epoch % 33 == 0:
        print(f"epoch {epoch:2}  loss {loss.item():.4f}")

right = (score > 0) == (label == 1)  # (1)!
print(f"accuracy {right.float().mean().item():.2f}")
