import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

a = torch.tensor([1, 2, 3, 4])
b = torch.tensor([5, 6])
packed = pack_padded_sequence(pad_sequence([a, b]), lengths=[4, 2])
data, batch_sizes, *_ = packed
print(data, batch_sizes)
