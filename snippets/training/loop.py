#: cpu the order is drawn on the CPU
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.linspace(-1, 1, 20).unsqueeze(1)
data = TensorDataset(x, 3 * x + 1)
loader = DataLoader(data, batch_size=5, shuffle=True)
model = nn.Linear(1, 1)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for epoch in range(25):  # (1)!
    model.train()  # (2)!
    total = 0.0
    for batch, target in loader:
        prediction = model(batch)
        loss = loss_function(prediction, target)
        optimizer.zero_grad()  # (3)!
        loss.backward()  # (4)!
        optimizer.step()  # (5)!
        total += loss.item() * len(batch)  # (6)!
    if epoch % 5 == 4:
        print(f"epoch {epoch + 1:2}  loss {total / len(data):.4f}")

print(f"{model.weight.item():.2f} {model.bias.item():.2f}")
