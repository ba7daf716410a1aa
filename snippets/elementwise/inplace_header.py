import torch

x = torch.zeros(2, 3)
assert x.unsqueeze_(0) is x
assert x.transpose_(0, 2) is x
print(x.shape)
