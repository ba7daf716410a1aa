import torch
from torch import nn

conv = nn.Conv1d(5, 8, kernel_size=3, padding=1)
weight = conv.weight
words = torch.randn(2, 7, 5)
over_words = conv(words.transpose(1, 2))
back = over_words.transpose(1, 2)
