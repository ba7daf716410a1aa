import torch
from torch import nn

lstm = nn.LSTM(input_size=10, hidden_size=20, num_layers=2)
x = torch.randn(5, 2, 10)
h0 = torch.zeros(2, 2, 20)
c0 = torch.zeros(2, 2, 20)
output, (hn, cn) = lstm(x, (h0, c0))
output, hn = lstm(x, h0)  #: raises RuntimeError
