import torch

table = torch.tensor([10, 20, 30])
x = torch.tensor([0.4, 1.7])
place = x.round()
index = place.long()
cut = x.long()  # (1)!
print(table[index], table[cut])
table[place]  #: raises IndexError
