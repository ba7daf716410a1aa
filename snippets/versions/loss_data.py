import torch

loss = torch.tensor([1.0, 3.0]).mean()
value = loss.item()
print(value)
loss.data[0]  #: raises IndexError
