import torch
from torch.nn.utils.rnn import pad_sequence

a = torch.tensor([1, 2, 3, 4])
b = torch.tensor([5, 6])
batch = pad_sequence([a, b], batch_first=True)
print(batch)
columns = pad_sequence([a, b])
marked = pad_sequence([a, b], batch_first=True, padding_value=-1)
left = pad_sequence([a, b], batch_first=True, padding_side="left")
print(marked)
print(left)

lengths = torch.tensor([4, 2])
real = torch.arange(4) < lengths[:, None]

alone = pad_sequence([torch.tensor([[1, 2, 4, 5], [4, 3, 2, 9]])])
