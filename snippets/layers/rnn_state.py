import torch
from torch import nn

rnn = nn.RNN(input_size=10, hidden_size=20, num_layers=2)
x = torch.randn(6, 3, 10)
h0 = torch.zeros(2, 3, 20)
output, hn = rnn(x, h0)
without, _ = rnn(x)
assert torch.equal(output, without)

front, middle = rnn(x[:4])
back, end = rnn(x[4:], middle)
assert torch.allclose(torch.cat((front, back)), output, atol=1e-2)
