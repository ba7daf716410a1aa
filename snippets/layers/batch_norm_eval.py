import torch
from torch import nn

norm = nn.BatchNorm1d(1)
first = norm(torch.tensor([[4.0], [6.0]]))
second = norm(torch.tensor([[4.0], [0.0]]))
print(first[0].item() < 0, second[0].item() > 0)  # (1)!

norm.eval()
first = norm(torch.tensor([[4.0], [6.0]]))
second = norm(torch.tensor([[4.0], [0.0]]))
alone = norm(torch.tensor([[4.0]]))
assert first[0] == second[0] == alone[0]
