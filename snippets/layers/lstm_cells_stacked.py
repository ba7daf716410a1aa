import torch
from torch import nn

lower, upper = nn.LSTMCell(4, 3), nn.LSTMCell(3, 3)
state_1 = state_2 = None
for x_t in torch.randn(5, 2, 4):
    state_1 = lower(x_t, state_1)
    state_2 = upper(state_1[0], state_2)
h, c = state_2
print(nn.LSTMCell(4, 3, 1))  # (1)!
