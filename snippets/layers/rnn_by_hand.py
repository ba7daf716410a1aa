import torch
from torch import nn

rnn = nn.RNN(input_size=2, hidden_size=3)
x = torch.randn(4, 1, 2)
output, h_n = rnn(x)

h = torch.zeros(1, 3)
for t in range(4):
    from_input = x[t] @ rnn.weight_ih_l0.T + rnn.bias_ih_l0
    from_state = h @ rnn.weight_hh_l0.T + rnn.bias_hh_l0
    h = torch.tanh(from_input + from_state)
    assert torch.allclose(h, output[t], atol=1e-2)
assert torch.allclose(h, h_n[0], atol=1e-2)
