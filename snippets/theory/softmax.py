import torch
import torch.nn.functional as F

score = torch.tensor([[2.0, 1.0, 0.0], [0.0, 0.0, 0.0]])
p = F.softmax(score, dim=1)
print(p)
assert torch.allclose(p.sum(dim=1), torch.ones(2))

raised = torch.exp(score)
by_hand = raised / raised.sum(dim=1, keepdim=True)  # (1)!
assert torch.allclose(p, by_hand)
assert torch.equal(p.argmax(dim=1), score.argmax(dim=1))
