import torch


def centred(x):
    x -= x.mean()
    return x


def centred_copy(x):
    x = x - x.mean()
    return x


data = torch.tensor([1.0, 2.0, 3.0])
print(centred_copy(data), data)
print(centred(data), data)
