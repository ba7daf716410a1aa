import torch
import torch.nn.functional as F

score = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
labels = torch.tensor([2, 1])
N, C = score.shape

smoothed_labels = torch.full((N, C), 0.1 / (C - 1))
smoothed_labels.scatter_(1, labels.unsqueeze(1), value=0.9)
print(smoothed_labels)

log_prob = F.log_softmax(score, dim=1)
loss = -torch.sum(log_prob * smoothed_labels) / N
print(f"{loss:.4f}")
same = F.cross_entropy(score, smoothed_labels)  # (1)!
assert torch.isclose(loss, same)
