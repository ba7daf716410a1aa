import torch
import torch.nn.functional as F

score = torch.tensor([0.0, 200.0], requires_grad=True)
late = torch.log(F.softmax(score, dim=0))
print(late.detach())
print(torch.autograd.grad(late[0], score))

stable = F.log_softmax(score, dim=0)
print(stable.detach())
print(torch.autograd.grad(stable[0], score))
by_hand = score - torch.logsumexp(score, dim=0)
assert torch.allclose(stable, by_hand)
