import torch

guess = torch.tensor([2, 0, 1, 1])
label = torch.tensor([2, 0, 0, 1])
same = torch.eq(guess, label)  # (1)!
print(same)
print(same.sum(), same.all(), same.any())
print(same.float().mean())  # (2)!
print((guess > 0) & ~same)  # (3)!
print(guess != 1)
print(torch.maximum(guess, label))
