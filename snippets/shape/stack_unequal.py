import torch
from torch.nn.utils.rnn import pad_sequence

long, short = torch.tensor([1, 2, 3]), torch.tensor([4, 5])
lines = [long, short]
padded = pad_sequence(lines, batch_first=True)
print(padded)
torch.stack(lines)  #: raises RuntimeError
