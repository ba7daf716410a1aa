import torch

score = torch.tensor([1000.0, 1001.0, 1002.0])
raised = torch.exp(score)
print(raised, raised / raised.sum())

shifted = score - score.max()
print(shifted)
raised = torch.exp(shifted)
by_hand = raised / raised.sum()
print(by_hand)
assert torch.allclose(by_hand, torch.softmax(score, dim=0))
