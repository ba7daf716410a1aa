import torch

logits = torch.tensor([[2.0, 1.0], [0.0, 3.0], [1.0, 0.0], [0.0, 1.0]])
labels = torch.tensor([0, 1, 1, 1])
predicted = logits.argmax(dim=1)
print(predicted)
assert torch.equal(predicted, torch.max(logits, 1)[1])

correct = (predicted == labels).sum().item()
print(correct, correct / len(labels))
