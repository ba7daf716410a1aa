import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


@torch.inference_mode()
def evaluate(model, loader, loss_function):
    was_training = model.training
    model.eval()
    total, correct, count = 0.0, 0, 0
    for batch, target in loader:
        scores = model(batch)
        total += loss_function(scores, target).item() * len(batch)
        correct += (scores.argmax(dim=1) == target).sum().item()
        count += len(batch)
    model.train(was_training)
    return total / count, correct / count


torch.manual_seed(0)
x = torch.randn(70, 4)
y = (x[:, 0] > 0).long()
data = TensorDataset(x, y)
model = nn.Sequential(nn.Linear(4, 2), nn.Dropout(0.5))
loss_function = nn.CrossEntropyLoss()
results = []
for size in (70, 32, 1):
    loader = DataLoader(data, batch_size=size)
    loss, accuracy = evaluate(model, loader, loss_function)
    results.append(accuracy)
    print(f"{size:2}  {loss:.4f}  {accuracy:.4f}")
assert len(set(results)) == 1 and model.training
