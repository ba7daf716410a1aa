import torch
from torch import nn

batch_of_3 = torch.randn(3, 5, 10)
changed = batch_of_3.clone()
changed[0] += 1


def samples_that_changed(rnn):
    difference = (rnn(batch_of_3)[0] - rnn(changed)[0]).abs()
    return difference.amax(dim=(1, 2)) > 1e-4


print(samples_that_changed(nn.GRU(10, 20, batch_first=True)))
print(samples_that_changed(nn.GRU(10, 20)))
output, h_n = nn.GRU(10, 20)(batch_of_3)
