import torch
import torch.nn.functional as F

score = torch.tensor([[9.0, 0.0, 0.0], [0.0, 9.0, 0.0]])
labels = torch.tensor([0, 1])
train = F.cross_entropy(score, labels, label_smoothing=0.1)
test = F.cross_entropy(score, labels)
print(f"{train:.4f} {test:.4f}")
accuracy = (score.argmax(dim=1) == labels).float().mean()
print(accuracy.item())
