import torch
from torch import nn

words = torch.tensor([[1, 2, 4, 5], [4, 3, 2, 9]])
embedding = nn.Embedding(10, 3)
rnn = nn.RNN(input_size=3, hidden_size=20, batch_first=True)
output, hn = rnn(embedding(words))
rnn(words.float())  #: raises RuntimeError
