import torch

scores = torch.zeros(2, 3)
labels = torch.tensor([0, 2], dtype=torch.int32)
cross_entropy = torch.nn.functional.cross_entropy
loss = cross_entropy(scores, labels.long())
print(f"{loss:.4f}")
assert torch.equal(loss, cross_entropy(scores, labels.byte()))
cross_entropy(scores, labels)  #: raises RuntimeError
