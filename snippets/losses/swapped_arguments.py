import torch
import torch.nn.functional as F

target = torch.tensor([0, 1])
score = torch.tensor([[0.9, 0.2], [0.5, 0.2]])
print(F.cross_entropy(score, target))
F.cross_entropy(target, score)  #: raises NotImplementedError
