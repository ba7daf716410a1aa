import torch
from torch import nn

rnn = nn.RNN(input_size=10, hidden_size=20, batch_first=True)
x = torch.randn(3, 5, 10)
output, hn = rnn(x, torch.zeros(1, 3, 20))
rnn(x, torch.zeros(3, 1, 20))  #: raises RuntimeError
