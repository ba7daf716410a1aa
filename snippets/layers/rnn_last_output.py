import torch
from torch import nn

x = torch.randn(3, 5, 10)
gru = nn.GRU(10, 20, num_layers=2, batch_first=True)
output, h_n = gru(x)
assert torch.equal(output[:, -1], h_n[-1])

both = nn.GRU(10, 20, batch_first=True, bidirectional=True)
output, h_n = both(x)
forward, backward = output.chunk(2, dim=-1)
assert torch.equal(forward[:, -1], h_n[0])
assert torch.equal(backward[:, 0], h_n[1])  # (1)!
summary = torch.cat((h_n[0], h_n[1]), dim=-1)
