import torch

x = torch.tensor([[5.0], [7.0]])
spread = x.std(dim=0)
print(spread)
fine = x.std(dim=1, correction=0)
print(fine)
lost = x.std(dim=1)  #: warns UserWarning
print(lost)
