import torch

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    y = w * 3
print(y.requires_grad)
