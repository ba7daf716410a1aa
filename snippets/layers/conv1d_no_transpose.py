import torch
from torch import nn

conv = nn.Conv1d(5, 8, kernel_size=3, padding=1)
sentence_of_5 = torch.randn(2, 5, 5)
y = conv(sentence_of_5)  # (1)!
sentence_of_7 = torch.randn(2, 7, 5)
conv(sentence_of_7)  #: raises RuntimeError
