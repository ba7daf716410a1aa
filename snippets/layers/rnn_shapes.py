import torch
from torch import nn

length, batch = 5, 3
x = torch.randn(length, batch, 10)
rnn = nn.RNN(input_size=10, hidden_size=20, num_layers=2)
output, h_n = rnn(x)
gru = nn.GRU(input_size=10, hidden_size=20, num_layers=2)
output, h_n = gru(x)
lstm = nn.LSTM(input_size=10, hidden_size=20, num_layers=2)
output, (h_n, c_n) = lstm(x)

both = nn.LSTM(10, 20, num_layers=2, bidirectional=True)
output, (h_n, c_n) = both(x)
first = nn.LSTM(10, 20, num_layers=2, batch_first=True)
output, (h_n, c_n) = first(x.transpose(0, 1))  # (1)!
