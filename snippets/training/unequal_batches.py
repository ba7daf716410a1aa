import torch

right = torch.tensor([True] * 8 + [False] * 2)
losses = torch.tensor([0.0] * 8 + [1.0] * 2)
rates, means, correct, total = [], [], 0, 0.0
for batch, loss in zip(right.split(8), losses.split(8)):
    rates.append(batch.float().mean().item())
    means.append(loss.mean().item())
    correct += batch.sum().item()
    total += loss.mean().item() * len(loss)

print(rates)
print("mean of the batches:", sum(rates) / len(rates))
print("correct / samples:  ", correct / len(right))
print("last batch alone:   ", rates[-1])
print("loss:", sum(means) / len(means), total / len(losses))
