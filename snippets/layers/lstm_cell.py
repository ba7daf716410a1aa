import torch
from torch import nn

cell = nn.LSTMCell(4, 3)
lstm = nn.LSTM(4, 3, 1)
with torch.no_grad():
    for mine, other in zip(lstm.parameters(), cell.parameters()):
        mine.copy_(other)

x = torch.randn(5, 2, 4)
h, c = torch.zeros(2, 3), torch.zeros(2, 3)
steps = []
for x_t in x:
    h, c = cell(x_t, (h, c))
    steps.append(h)

output, (h_n, c_n) = lstm(x)
assert torch.allclose(torch.stack(steps), output, atol=1e-2)
assert torch.allclose(c, c_n[0], atol=1e-2)
