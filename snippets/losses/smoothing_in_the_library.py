import torch
from torch import nn

score = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
labels = torch.tensor([2, 1])
C, eps = 3, 0.1

library = nn.CrossEntropyLoss(label_smoothing=eps)(score, labels)
spread = torch.full((2, C), eps / C)
spread.scatter_(1, labels.unsqueeze(1), value=1 - eps + eps / C)
print(spread)
by_hand = nn.CrossEntropyLoss()(score, spread)
print(f"{library:.4f} {by_hand:.4f}")
assert torch.isclose(library, by_hand)

note = torch.full((2, C), eps / (C - 1))
note.scatter_(1, labels.unsqueeze(1), value=1 - eps)
form_of_note = nn.CrossEntropyLoss()(score, note)
same = nn.CrossEntropyLoss(label_smoothing=eps * C / (C - 1))
print(f"{form_of_note:.4f} {same(score, labels):.4f}")  # (1)!
assert torch.isclose(form_of_note, same(score, labels))
